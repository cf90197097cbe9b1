import { days } from '../../../calendar/local-date.ts'
import { birthWeightOf, bornLight } from '../../birth-facts.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const lowBirthWeight: Indicator = {
  id: 'low-birth-weight',
  label: text('Bayi lahir ringan (BBLR)', 'Babies born light'),
  short: text('BBLR', 'Born light'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: BBLR kurang dari 2500 g; target latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya bayi yang berat lahirnya dicatat.',
    'Only babies whose birth weight is written down.',
  ),
  group: 'child',
  period: 'year',
  target: 6,
  wanted: 'few',
  population: { kind: 'reaches', age: days(0) },

  only: (history) => birthWeightOf(history) !== undefined,
  served(history) {
    const since = bornLight(history)
    return since && { from: since }
  },
}
