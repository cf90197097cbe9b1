import type { RecapPart } from './recap-words.ts'

const WIDTH = 720
const EDGE = 40
const LINE = 40

/** The recap as a picture that any messenger shows. It holds numbers and no names. */
export async function recapImage(title: string, parts: readonly RecapPart[]): Promise<Blob> {
  const rows = [
    { text: title, font: '700 32px sans-serif' },
    ...parts.flatMap(({ heading, lines }) => [
      { text: '', font: '' },
      { text: heading, font: '700 26px sans-serif' },
      ...lines.map((text) => ({ text, font: '500 26px sans-serif' })),
    ]),
  ]
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = 2 * EDGE + rows.length * LINE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser draws no pictures')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#152020'
  context.textBaseline = 'top'
  for (const [place, { text, font }] of rows.entries()) {
    if (text === '') continue
    context.font = font
    context.fillText(text, EDGE, EDGE + place * LINE, WIDTH - 2 * EDGE)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('this browser makes no pictures'))
      else resolve(blob)
    }, 'image/png')
  })
}

/** Hands it to another app; where the device cannot, it is saved as a file. */
export async function shareImage(image: Blob, name: string): Promise<void> {
  const file = new File([image], `${name}.png`, { type: 'image/png' })
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] })
      return
    } catch (error) {
      // Closed without a choice: nothing is wanted any more.
      if (error instanceof DOMException && error.name === 'AbortError') return
    }
  }
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
