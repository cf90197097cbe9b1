import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** From the visit in which a health worker says so; a high value alone does not open it. */
export const diabetesCare: Episode = {
  id: 'diabetes-care',
  label: text('Perawatan diabetes', 'Diabetes care'),
  fact: text('Kencing manis', 'Diabetes'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: gula darah penyandang diabetes dipantau minimal sebulan sekali',
}
