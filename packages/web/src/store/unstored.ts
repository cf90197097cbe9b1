import { atom } from 'nanostores'
import { foundFull, isFull } from '../session/room.ts'

/** What was written last could not be stored: it is on the screen, and nowhere else. The screen says so. */
export const $unstored = atom(false)

/** Nothing of it was stored. */
export class NotStored extends Error {}

/**
 * Whoever does not wait for what comes of writing need not hear that nothing did: the screen says that the phone is full,
 * and what is kept in passing is kept another time.
 */
export function followUnstored(): void {
  const isTold = (error: unknown): boolean => {
    foundFull(error)
    return error instanceof NotStored || isFull(error)
  }
  addEventListener('unhandledrejection', (event) => {
    if (isTold(event.reason)) event.preventDefault()
  })
  addEventListener('error', (event) => {
    if (isTold(event.error)) event.preventDefault()
  })
}
