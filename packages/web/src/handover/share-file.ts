/** By the phone's share sheet; where there is none, or it takes no files, as a download. */
export async function shareFile(file: File): Promise<void> {
  if (navigator.canShare?.({ files: [file] }) === true) {
    const isShared = await navigator.share({ files: [file] }).then(
      () => true,
      // Closed again by whoever opened it: the button is still there.
      (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
    )
    if (isShared) return
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  URL.revokeObjectURL(link.href)
}
