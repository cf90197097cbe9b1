import { useStore } from '@nanostores/react'
import { $locale } from './locale.ts'

/** UCUM codes that people write otherwise; `1` is a bare number. */
const written: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  '1': { id: '', en: '' },
  'mm[Hg]': { id: 'mmHg', en: 'mmHg' },
  wk: { id: 'minggu', en: 'weeks' },
  d: { id: 'hari', en: 'days' },
  '{beats}/min': { id: '/menit', en: '/min' },
  '{score}': { id: '', en: '' },
  '{tbl}': { id: 'tablet', en: 'tablets' },
}

/** A unit of the catalogue as people write it. */
export function useUnit(): (ucum: string) => string {
  const locale = useStore($locale)
  return (ucum) => written[ucum]?.[locale] ?? ucum
}
