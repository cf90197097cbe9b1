import { useStore } from '@nanostores/react'
import { useCallback } from 'react'
import { $locale } from './locale.ts'

/** In English, of the words with which the catalogue names contacts and stages; vaccines keep their names. */
const english: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) bulan$/, '$1 months'],
  [/^Hari (\d+-\d+)$/, 'Days $1'],
  [/^hari[ -](\d+)$/i, 'Day $1'],
  [/^Minggu (\d+)$/, 'Week $1'],
  [/^bulan[ -](\d+)$/i, 'Month $1'],
  [/^Kelas (\d+)$/, 'Grade $1'],
]

export const doseNameIn = (locale: string, dose: string): string =>
  locale === 'en'
    ? english.reduce((name, [pattern, words]) => name.replace(pattern, words), dose)
    : dose

/** What a dose, a contact or a stage is called in the language of the interface. */
export function useDoseName(): (dose: string) => string {
  const locale = useStore($locale)
  return useCallback((dose: string) => doseNameIn(locale, dose), [locale])
}
