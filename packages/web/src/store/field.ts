import { $lock } from '../lock/lock-state.ts'
import { openRing } from '../lock/lock.ts'
import { lookForRoom } from '../session/room.ts'
import { $session } from '../session/session.ts'
import { afterPaint, breath } from './breath.ts'
import { loadComing } from './coming.ts'
import { loadIndex } from './index-of-people.ts'
import { loadGlance } from './glance.ts'
import { keepToScope } from './keep-to-scope.ts'
import { loadPlaces } from './known-places.ts'
import { countOutbox } from './outbox.ts'
import { sealOld } from './seal-old.ts'
import { watchSessions } from './sessions.ts'
import { startSync } from './sync.ts'
import { unlisted } from './unlisted.ts'
import { followUnstored } from './unstored.ts'

let started: Promise<void> | undefined

/** Opens what this device holds and begins exchanging. Once for the life of the page. */
export function startField(): Promise<void> {
  started ??= open()
  return started
}

async function open(): Promise<void> {
  followUnstored()
  const opened = openRing()
  await Promise.all([
    loadGlance(opened)
      .then(afterPaint)
      .then(() => loadIndex(opened)),
    loadPlaces(),
    loadComing(),
    countOutbox(),
    watchSessions(),
  ])
  // The home is drawn meanwhile: on a slow phone each of these is felt.
  await breath()
  void listUnlisted().catch(reportError)
  keepToScope()
  $session.listen(keepToScope)
  $lock.listen(keepToScope)
  await breath()
  void lookForRoom()
  startSync()
  await breath()
  void sealOld()
}

/** The rules of the catalogue are read for it, which is seldom: when the app ended in the middle of a save. */
async function listUnlisted(): Promise<void> {
  if ((await unlisted()).length === 0) return
  const { listLeft } = await import('./store-then-list.ts')
  await listLeft()
}
