import { atom } from 'nanostores'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import type { Holder } from './key-ring.ts'

/** `no-pin`: whoever works here has to choose one first. */
export type Lock = 'opening' | 'open' | 'locked' | 'no-pin'

const HAS_PIN = 'pin'

/** Whether anybody opens this phone with a PIN, as far as is known before the ring is read. */
export const hasPin = (): boolean => readSetting(HAS_PIN) !== undefined

/** Known at once when the app starts: nothing is drawn before the PIN. */
export const $lock = atom<Lock>(hasPin() ? 'locked' : 'opening')

/** Who opens this phone with a PIN. */
export const $holders = atom<readonly Holder[]>([])

/** Who is about to unlock it; undefined: whoever worked last. */
export const $chosen = atom<string | undefined>(undefined)

/** Who has just signed in on this phone and may choose a new PIN; remembered, should the page be loaded anew. */
const ANEW = 'anew'
export const signedInAnew = (): string | undefined => readSetting(ANEW)
export function noteSignedInAnew(account: string | undefined): void {
  writeSetting(ANEW, account)
  if (account !== undefined && account === $dropped.get()) noteDropped(undefined)
}

/** Whose PIN was typed wrong once too often, until that person has signed in anew or a colleague has come in. */
const DROPPED = 'dropped'
export const $dropped = atom(readSetting(DROPPED))
export function noteDropped(account: string | undefined): void {
  writeSetting(DROPPED, account)
  $dropped.set(account)
}

/** Whether the PIN of the demo stands on the locked screen; not when a visitor has chosen another. */
const SHOWN = 'demo-pin'
export const isPinShown = (): boolean => readSetting(SHOWN) !== undefined
export const showPin = (is: boolean): void => writeSetting(SHOWN, is ? 'yes' : undefined)

export function showHolders(holders: readonly Holder[]): void {
  writeSetting(HAS_PIN, holders.length > 0 ? 'yes' : undefined)
  $holders.set(holders)
}
