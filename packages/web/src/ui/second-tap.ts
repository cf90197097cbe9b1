/** Farther apart, in milliseconds or pixels, nobody tapped twice by mistake. */
const AGAIN_MS = 500
const AGAIN_PX = 24

interface Tap {
  readonly at: number
  readonly x: number
  readonly y: number
  readonly on: Element | undefined
}

/**
 * A finger that trembles, or does not trust the glass, taps twice. Where the first tap made something else come to lie
 * under it, a row that moved up or the button of the next screen, the second one presses nothing. To be called once.
 */
export function ignoreSecondTaps(): void {
  let last: Tap | undefined
  let isIgnored = false
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, listener, { capture: true })

  listen('pointerdown', (down) => {
    isIgnored = down.pointerType === 'touch' && isSecond(down, last)
  })
  listen('pointerup', ({ pointerType, timeStamp: at, clientX: x, clientY: y, target }) => {
    if (pointerType === 'touch' && !isIgnored) last = { at, x, y, on: pressable(target) }
  })
  for (const name of ['touchend', 'click'] as const) {
    listen(name, (event) => {
      if (!isIgnored) return
      event.stopPropagation()
      if (event.cancelable) event.preventDefault()
    })
  }
}

function isSecond({ timeStamp, clientX, clientY }: PointerEvent, last: Tap | undefined): boolean {
  if (last?.on === undefined || timeStamp - last.at > AGAIN_MS) return false
  if (Math.abs(clientX - last.x) > AGAIN_PX || Math.abs(clientY - last.y) > AGAIN_PX) return false
  const under = document.elementFromPoint(last.x, last.y)
  return !last.on.contains(under)
}

const pressable = (target: EventTarget | null): Element | undefined =>
  target instanceof Element
    ? (target.closest('a, button, label, input, select, textarea, summary') ?? target)
    : undefined
