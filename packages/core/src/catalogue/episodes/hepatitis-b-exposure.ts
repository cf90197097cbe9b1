import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Baby of a mother with hepatitis B; it tells of the mother, so it never reaches a kader. */
export const hepatitisBExposure: Episode = {
  id: 'hepatitis-b-exposure',
  label: text('Bayi terpapar hepatitis B', 'Baby exposed to hepatitis B'),
  source:
    'Permenkes 52/2017, kini Permenkes 3/2026 (bacaan kedua): HBIg dalam 24 jam, tes umur 9-12 bulan (latar, perlu dikonfirmasi)',
  sensitive: true,
}
