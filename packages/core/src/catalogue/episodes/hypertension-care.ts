import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** From the visit in which a health worker says so; a high reading alone does not open it. */
export const hypertensionCare: Episode = {
  id: 'hypertension-care',
  label: text('Perawatan hipertensi', 'Hypertension care'),
  fact: text('Darah tinggi', 'High blood pressure'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: penyandang hipertensi dipantau tiap bulan',
}
