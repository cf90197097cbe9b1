import { days } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Anchored at the positive test; followed for four weeks. */
export const malariaTreatment: Episode = {
  id: 'malaria-treatment',
  label: text('Pengobatan malaria', 'Malaria treatment'),
  fact: text('Minum obat malaria', 'On malaria treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah malaria: minum obat dipantau; empat minggu latar, perlu dikonfirmasi',
  lapses: days(42),
}
