import { forgetSettings, writeSetting } from '../i18n/device-setting.ts'
import { forgetDataKey } from '../store/data-key.ts'
import { signedOut } from './session.ts'

/** What the field's store is called on this device. */
const STORE = 'jejaring'
const REVOKED = 'revoked'

let wiping = false

/**
 * The server has revoked this device: nothing of anybody stays on it, in this tab or another. Its name goes last, so
 * that a wipe that was cut short is told, and done, again.
 */
export function wipeDevice(): void {
  if (wiping) return
  wiping = true
  forgetDataKey()
  signedOut()
  // Tables that are open close by themselves when somebody deletes them.
  const deleted = indexedDB.deleteDatabase(STORE)
  deleted.addEventListener('success', () => {
    forgetSettings()
    writeSetting(REVOKED, 'yes')
    location.replace('/')
  })
}

/** From now on this tab begins anew when another was told that the device is revoked. */
export function followWipes(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === `jejaring.${REVOKED}` && newValue !== null) location.replace('/')
  })
}
