import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** From the visit in which a health worker starts it; dependence alone does not open it. */
export const longTermCare: Episode = {
  id: 'long-term-care',
  label: text('Perawatan jangka panjang', 'Long-term care'),
  fact: text('Dirawat di rumah', 'Cared for at home'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: ketergantungan sedang sampai total mendapat perawatan jangka panjang di rumah',
}
