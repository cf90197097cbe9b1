import { atom } from 'nanostores'
import { readSetting, writeSetting } from './device-setting.ts'

export const locales = ['id', 'en'] as const
export type Locale = (typeof locales)[number]

/** The language of the interface. Indonesian until somebody chooses otherwise on this device. */
export const $locale = atom<Locale>(readSetting('locale') === 'en' ? 'en' : 'id')

export function chooseLocale(locale: Locale): void {
  writeSetting('locale', locale)
  $locale.set(locale)
}
