import { days } from '../../../calendar/local-date.ts'
import { bornLight } from '../../birth-facts.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { lowBirthWeightFollowUp } from '../../services/child/low-birth-weight-follow-up.ts'

export const lowBirthWeightFollowed: Indicator = {
  id: 'low-birth-weight-followed',
  label: text('Bayi lahir ringan yang dipantau', 'Babies born light under follow-up'),
  short: text('BBLR dipantau', 'Born light, followed'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: Pustu memantau bayi BBLR sampai > 2500 g; terhitung sejak pemantauan pertama (pilihan kami)',
  unknown: text(
    'Satu pemantauan sudah terhitung; selesai atau tidaknya terlihat pada anak.',
    'One follow-up counts; whether it was finished is seen with the child.',
  ),
  group: 'child',
  period: 'year',
  target: 100,
  population: { kind: 'reaches', age: days(0) },

  only: (history) => bornLight(history) !== undefined,
  served(history) {
    const first = history.given(lowBirthWeightFollowUp)[0]
    return first && { from: first.on }
  },
}
