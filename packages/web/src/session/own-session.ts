import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import { $session } from './session.ts'

/** Whose session the browser's cookie is. Scripts cannot read the cookie itself. */
const COOKIE = 'cookie'

let pass: string | undefined

/** With it whoever has unlocked the phone goes on with the own session; in memory only. */
export function holdPass(own: string | undefined): void {
  pass = own
}

export const noteCookieOf = (account: string): void => writeSetting(COOKIE, account)
/** Another tab may have another one now. */
export const forgetCookie = (): void => writeSetting(COOKIE, undefined)

/** Undefined where the cookie is that of who works here, as on every phone of one person. */
export function neededPass(): string | undefined {
  const session = $session.get()
  const isOther = session.kind === 'signed-in' && readSetting(COOKIE) !== session.me.id
  return isOther ? pass : undefined
}

/** Whether the browser's cookie is known to be that of another person. */
export const isCookieOf = (account: string): boolean => (readSetting(COOKIE) ?? account) === account
