import { loadClock } from './device-clock.ts'
import { loadIndex } from './index-of-people.ts'
import { countOutbox } from './outbox.ts'
import { startSync } from './sync.ts'

let started: Promise<void> | undefined

/** Opens what this device holds and begins exchanging. Once for the life of the page. */
export function startField(): Promise<void> {
  started ??= open()
  return started
}

async function open(): Promise<void> {
  await Promise.all([loadIndex(loadClock()), countOutbox()])
  // Ask the browser not to throw away what is not delivered yet; it may say no.
  void navigator.storage?.persist?.()
  startSync()
}
