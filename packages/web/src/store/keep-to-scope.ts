import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import { $lock } from '../lock/lock-state.ts'
import { $session, worksInField } from '../session/session.ts'
import { forgetComing } from './coming.ts'
import { database } from './database.ts'
import { file, tellSurroundings } from './filing.ts'
import { forgetGlance } from './glance.ts'
import { $index, loadIndex } from './index-of-people.ts'

/** For whose eyes this store was filled. */
const SCOPE = 'scope'

let running: Promise<void> = Promise.resolve()

/**
 * What this phone holds is what one post may see: somebody of another post who begins to work on it finds it empty, until
 * the server has been asked. Undelivered entries stay.
 */
export function keepToScope(): void {
  const session = $session.get()
  if ($lock.get() !== 'open' || session.kind !== 'signed-in' || !worksInField(session.me)) return
  const { scope } = session.me
  const before = readSetting(SCOPE)
  if (before === scope) return
  if (before === undefined) return writeSetting(SCOPE, scope)
  $index.set(undefined)
  running = running.then(() => leaveFor(scope)).catch(reportError)
}

async function leaveFor(scope: string): Promise<void> {
  if (readSetting(SCOPE) === scope) return
  await tellSurroundings()
  const villages = await database.cursors.toCollection().primaryKeys()
  await forgetComing()
  await forgetGlance()
  for (const village of villages) await file('leaveVillage', village)
  writeSetting(SCOPE, scope)
  await loadIndex(Promise.resolve())
}
