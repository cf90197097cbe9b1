/** Long enough to weigh a child that cries, short enough for a phone left on the table. */
const IDLE_MS = 5 * 60_000
const LOOK_MS = 15_000

/** Calls when nobody has touched the phone for five minutes, also when it lay in a pocket meanwhile. */
export function watchIdle(onIdle: () => void): void {
  let touchedAt = Date.now()
  const look = () => {
    if (Date.now() - touchedAt >= IDLE_MS) onIdle()
  }
  const touched = () => {
    // A phone that slept had no time to look.
    look()
    touchedAt = Date.now()
  }
  for (const kind of ['pointerdown', 'keydown'] as const) {
    addEventListener(kind, touched, { capture: true, passive: true })
  }
  document.addEventListener('visibilitychange', look)
  setInterval(look, LOOK_MS)
}
