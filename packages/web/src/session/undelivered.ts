import { atom } from 'nanostores'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'

/**
 * Entries of this device that the server has not taken yet. The field's store keeps it; remembered, so that signing
 * out can ask before the store is open.
 */
export const $undelivered = atom(Number(readSetting('undelivered') ?? 0))

export function setUndelivered(count: number): void {
  if (count === $undelivered.get()) return
  writeSetting('undelivered', String(count))
  $undelivered.set(count)
}
