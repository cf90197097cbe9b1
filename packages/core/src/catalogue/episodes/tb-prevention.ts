import { months } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Anchored at the first day of the drug. */
export const tbPrevention: Episode = {
  id: 'tb-prevention',
  label: text('Obat pencegahan TBC (TPT)', 'TB preventive treatment'),
  fact: text('Minum obat pencegahan TBC', 'On preventive TB treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kontak tanpa gejala mendapat TPT; lama paduan 1 sampai 6 bulan (latar, perlu dikonfirmasi)',
  expected: months(3),
}
