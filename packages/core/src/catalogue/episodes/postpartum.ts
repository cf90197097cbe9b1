import { days } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Anchored at the day of birth, day 0; it holds until the end of day 42. */
export const postpartum: Episode = {
  id: 'postpartum',
  label: text('Masa nifas', 'Time after birth'),
  source: 'KMK HK.01.07/MENKES/2015/2023: pelayanan nifas KF1-KF4 sampai 42 hari sesudah bersalin',
  lapses: days(43),
}
