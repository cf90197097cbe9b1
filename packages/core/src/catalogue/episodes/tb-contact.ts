import { months } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Anchored at the day the contact was listed. */
export const tbContact: Episode = {
  id: 'tb-contact',
  label: text('Kontak TBC', 'TB contact'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kontak serumah dan erat dalam 3 bulan sebelum pengobatan indeks; dipantau dua tahun (latar, perlu dikonfirmasi)',
  lapses: months(27),
}
