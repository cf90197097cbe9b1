import { days } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDoseBefore } from '../../routine-doses.ts'
import { hb0 } from '../../services/immunisation/hb0.ts'

export const hb0FirstDay: Indicator = {
  id: 'hb0-first-day',
  label: text('HB0 dalam 24 jam', 'Hepatitis B within 24 hours of birth'),
  short: text('HB0 24 jam', 'HB0 24 h'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: HB0 kurang dari 24 jam; dibaca hari lahir atau hari berikutnya (pilihan kami, perlu dikonfirmasi)',
  unknown: text(
    'Jam tidak dicatat: hari lahir dan hari berikutnya dihitung.',
    'Hours are not recorded: the day of birth and the next count.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 90,
  population: { kind: 'reaches', age: days(0) },

  served(history) {
    const from = dayOfDoseBefore(history, { service: hb0, number: 1 }, days(2))
    return from && { from }
  },
}
