import { months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { beganInFirstYear, droppedOut } from '../../routine-doses.ts'
import { dptHbHib } from '../../services/immunisation/dpt-hb-hib.ts'

export const dropOutDpt3: Indicator = {
  id: 'drop-out-dpt3',
  label: text('Putus imunisasi DPT1 ke DPT3', 'Drop-out from DPT1 to DPT3'),
  short: text('DO DPT1-DPT3', 'Drop-out DPT1-DPT3'),
  source:
    'Putus imunisasi (DPT-HB-Hib1 dikurang DPT3) / DPT-HB-Hib1 pada umur 12 bulan; di atas 5 persen masalah (latar, perlu dikonfirmasi)',
  unknown: text(
    'Hanya anak yang mendapat DPT-HB-Hib1 sebelum umur 12 bulan; yang tidak sama sekali ada di zero dose.',
    'Only children who got DPT-HB-Hib1 before 12 months; who got none is counted as zero dose.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 5,
  wanted: 'few',
  population: { kind: 'reaches', age: months(12) },

  only: beganInFirstYear,
  served: (history) => droppedOut(history, { service: dptHbHib, number: 3 }),
}
