/**
 * Lives in the page: when a finger or key came down, when what followed was painted, and which tasks kept the screen
 * from answering. Times in milliseconds since the page began to load.
 */
interface Probe {
  pressedAt: number
  /** Since the last press: which links were first on the page, and when they were painted. */
  painted: { readonly links: string; readonly at: number }[]
  /** When something first matched the selector that is waited for, painted. */
  seenAt: number | undefined
  awaited: string | undefined
  /** When what is awaited is seen, `seenAt`. Nobody looks into the page meanwhile: at a slow pace that blocks it. */
  seen: () => Promise<number>
  readonly blocked: { readonly at: number; readonly ms: number }[]
}

declare global {
  var jejaringProbe: Probe
}

/** To be added to a context before its pages open. */
export function installProbe(): void {
  const probe: Probe = {
    pressedAt: 0,
    painted: [],
    seenAt: undefined,
    awaited: undefined,
    seen: () =>
      new Promise((resolve) => {
        if (probe.seenAt === undefined) tellSeen = resolve
        else resolve(probe.seenAt)
      }),
    blocked: [],
  }
  let tellSeen: (at: number) => void = () => undefined
  globalThis.jejaringProbe = probe
  /** Rows of the list of people that a small phone has room for; most take two or three lines of words. */
  const IN_SIGHT = 5
  /** Looking for links takes a slow page some milliseconds: only keys are measured by them. */
  let isTyping = false
  const linksInSight = () =>
    Array.from({ length: IN_SIGHT }, (_, at) =>
      document.querySelectorAll('.list-row')[at]?.getAttribute('href'),
    ).join()
  for (const kind of ['pointerdown', 'keydown']) {
    addEventListener(
      kind,
      ({ timeStamp }) => {
        isTyping = kind === 'keydown'
        Object.assign(probe, { pressedAt: timeStamp, painted: [] })
      },
      { capture: true },
    )
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
    const links = isTyping ? linksInSight() : ''
    afterPaint(() => {
      const at = performance.now()
      probe.painted.push({ links, at })
      if (!isSeen) return
      probe.seenAt = at
      tellSeen(at)
    })
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.blocked.push({ at: startTime, ms: duration })
    }
  }).observe({ type: 'longtask', buffered: true })
}
