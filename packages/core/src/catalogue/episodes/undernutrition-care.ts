import { years } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** From the day a health worker decides that the child is to be treated, to recovery. */
export const undernutritionCare: Episode = {
  id: 'undernutrition-care',
  label: text('Perawatan gizi anak', 'Care for undernutrition'),
  fact: text('Dalam perawatan gizi', 'Under care for nutrition'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: balita bermasalah gizi dirawat dan dipantau sampai pulih; ditutup sesudah setahun pilihan kami',
  lapses: years(1),
}
