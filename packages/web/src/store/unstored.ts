import { atom } from 'nanostores'

/** What was written last could not be stored: it is on the screen, and nowhere else. The screen says so. */
export const $unstored = atom(false)

/** Nothing of it was stored. */
export class NotStored extends Error {}

/** Whoever does not wait for what comes of writing need not hear that nothing did: the screen has said it. */
export function followUnstored(): void {
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof NotStored) event.preventDefault()
  })
}
