import { months } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Anchored at the first day of the drug. */
export const tbTreatment: Episode = {
  id: 'tb-treatment',
  label: text('Pengobatan TBC', 'TB treatment'),
  fact: text('Minum obat TBC', 'On TB treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC: dahak ulang bulan 2, 5 dan 6; pengobatan sensitif obat 6 bulan (latar, perlu dikonfirmasi)',
  expected: months(6),
}
