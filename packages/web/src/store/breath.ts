/** Lets a finger be answered, between two pieces of a long work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** No picture takes longer, unless the screen was put out before it. */
const PAINTED_MS = 500

/** When what was just told the screen is painted; at once where nobody looks. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve()
    else {
      requestAnimationFrame(() => setTimeout(resolve))
      setTimeout(resolve, PAINTED_MS)
    }
  })
