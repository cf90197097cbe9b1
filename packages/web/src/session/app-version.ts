import { atom } from 'nanostores'

const HOUR_MS = 3_600_000

/** A newer version of the app lies ready on this device. */
export const $newVersion = atom<ServiceWorker | undefined>(undefined)

/** Makes the app work without a network; looks for newer versions now, hourly and when it is looked at again. */
export async function keepOnDevice(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const registration = await navigator.serviceWorker
    .register('/service-worker.js')
    // Without it the app works as a page; a browser may forbid it in private windows.
    .catch(() => undefined)
  if (registration === undefined) return
  const notice = () => {
    // The first version of all has nothing to wait for.
    if (navigator.serviceWorker.controller !== null && registration.waiting !== null) {
      $newVersion.set(registration.waiting)
    }
  }
  notice()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', notice)
  })
  const look = () => void registration.update().catch(() => undefined)
  setInterval(look, HOUR_MS)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
}

/** Only the page that asks is loaded anew; others go on with the files of their version. */
export function switchVersion(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage('use-now')
}
