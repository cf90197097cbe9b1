import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Severe mental disorder (ODGJ berat). The kader knows of it, for the family is visited; which disorder it is stays hidden. */
export const mentalCare: Episode = {
  id: 'mental-care',
  label: text('Perawatan jiwa', 'Mental health care'),
  discreet: true,
  source:
    'Permenkes 4/2019, SPM 10 (latar, perlu dikonfirmasi); KMK HK.01.07/MENKES/2015/2023: petugas Pustu mengunjungi ODGJ yang tidak mau datang',
}
