import { forgetSettings, readSetting, writeSetting } from '../i18n/device-setting.ts'
import { forgetDataKey } from '../store/data-key.ts'
import { signedOut } from './session.ts'

/** What the field's store is called on this device. */
const STORE = 'jejaring'
const REVOKED = 'revoked'
const EMPTIED = 'emptied'
/** How many entries died with it, for whoever has to write them down again. */
const LOST = 'lost'

let wiping = false

/**
 * The server has revoked this device: nothing of anybody stays on it, in this tab or another. Its name goes last, so
 * that a wipe that was cut short is told, and done, again.
 */
export const wipeDevice = (): void => wipe(REVOKED)

/** Whoever holds it wants it empty: a phone that goes to another post, and begins there under another name. */
export const emptyDevice = (): void => wipe(EMPTIED)

function wipe(why: typeof REVOKED | typeof EMPTIED): void {
  if (wiping) return
  wiping = true
  const lost = readSetting('undelivered')
  forgetDataKey()
  signedOut()
  // Tables that are open close by themselves when somebody deletes them.
  const deleted = indexedDB.deleteDatabase(STORE)
  deleted.addEventListener('success', () => {
    forgetSettings()
    if (why === REVOKED && Number(lost) > 0) writeSetting(LOST, lost)
    writeSetting(why, 'yes')
    location.replace('/')
  })
}

/** From now on this tab begins anew when another was told to empty the device. */
export function followWipes(): void {
  addEventListener('storage', ({ key, newValue }) => {
    const isWipe = [REVOKED, EMPTIED].some((why) => key === `jejaring.${why}`)
    if (isWipe && newValue !== null) location.replace('/')
  })
}
