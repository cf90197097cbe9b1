/**
 * Lives in the page: when a finger or key came down, when what followed was painted, and which tasks kept the screen
 * from answering. Times in milliseconds since the page began to load.
 */
interface Probe {
  pressedAt: number
  /** When the latest change of the page was painted. */
  paintedAt: number
  /** When something first matched the selector that is waited for, painted. */
  seenAt: number | undefined
  awaited: string | undefined
  readonly blocked: { readonly at: number; readonly ms: number }[]
}

declare global {
  var jejaringProbe: Probe
}

/** To be added to a context before its pages open. */
export function installProbe(): void {
  const probe: Probe = {
    pressedAt: 0,
    paintedAt: 0,
    seenAt: undefined,
    awaited: undefined,
    blocked: [],
  }
  globalThis.jejaringProbe = probe
  for (const kind of ['pointerdown', 'keydown']) {
    addEventListener(kind, ({ timeStamp }) => (probe.pressedAt = timeStamp), { capture: true })
  }
  /** A frame's callbacks run before it is painted; the most urgent task begun in one runs right after, before all others. */
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => void scheduler.postTask(then, { priority: 'user-blocking' }))
  new MutationObserver(() => {
    const isSeen =
      probe.awaited !== undefined &&
      probe.seenAt === undefined &&
      document.querySelector(probe.awaited) !== null
    if (isSeen) probe.awaited = undefined
    afterPaint(() => {
      probe.paintedAt = performance.now()
      if (isSeen) probe.seenAt = probe.paintedAt
    })
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.blocked.push({ at: startTime, ms: duration })
    }
  }).observe({ type: 'longtask', buffered: true })
}
