/**
 * Does one step after the other, each when nobody waits for the screen: what is opened next has been fetched and begun
 * when the finger comes. Only once the app lies on the device: before that the line has better things to carry.
 */
export async function makeReady(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker
  if (worker === undefined) return
  await worker.ready
  for (const step of steps) {
    await untilIdle()
    // Whatever did not come is asked for again when it is opened.
    await step().catch(() => undefined)
  }
}

/** A second, where browsers do not say. */
const UNTOLD_MS = 1000

const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve())
    else setTimeout(resolve, UNTOLD_MS)
  })
