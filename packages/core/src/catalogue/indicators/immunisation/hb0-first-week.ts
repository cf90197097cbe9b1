import { days } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDoseBefore } from '../../routine-doses.ts'
import { hb0 } from '../../services/immunisation/hb0.ts'

export const hb0FirstWeek: Indicator = {
  id: 'hb0-first-week',
  label: text('HB0 sampai hari ke-7', 'Hepatitis B until day 7'),
  short: text('HB0 7 hari', 'HB0 7 days'),
  source:
    'HB0 diterima sampai hari ke-7 (latar, perlu dikonfirmasi); KMK HK.01.07/MENKES/2015/2023',
  unknown: text(
    'Dosis di tempat bersalin terhitung bila dicatat dari buku.',
    'A dose at the place of birth counts when written down from the book.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 95,
  population: { kind: 'reaches', age: days(0) },

  served(history) {
    const from = dayOfDoseBefore(history, { service: hb0, number: 1 }, days(8))
    return from && { from }
  },
}
