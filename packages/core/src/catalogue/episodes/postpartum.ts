import { days } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'
import type { Stage } from '../schedule.ts'

/** Anchored at the day of birth, day 0; it holds until the end of day 42. */
export const postpartum: Episode = {
  id: 'postpartum',
  label: text('Masa nifas', 'Time after birth'),
  source: 'KMK HK.01.07/MENKES/2015/2023: pelayanan nifas KF1-KF4 sampai 42 hari sesudah bersalin',
  lapses: days(43),
}

/** The four times after a birth, day 0. @see KMK HK.01.07/MENKES/2015/2023; by calendar day: decisions of the project, 2 */
export const afterBirthStages = (
  first: string,
  second: string,
  third: string,
  fourth: string,
): readonly Stage[] => [
  { name: first, from: days(0), before: days(3) },
  { name: second, from: days(3), before: days(8) },
  { name: third, from: days(8), before: days(29) },
  { name: fourth, from: days(29), before: days(43) },
]
