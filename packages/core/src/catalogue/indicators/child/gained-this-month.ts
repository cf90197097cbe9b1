import { days, months } from '../../../calendar/local-date.ts'
import { gainOf } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const gainedThisMonth: Indicator = {
  id: 'n-d',
  label: text('Balita naik berat badan (N/D)', 'Children who gained weight (N/D)'),
  short: text('N/D', 'N/D'),
  source:
    'SKDN: N naik, D ditimbang tanpa yang baru (B) dan yang bulan lalu tidak ditimbang (O) (latar, perlu dikonfirmasi); KMS Buku KIA 2023',
  unknown: text(
    'Naik dinilai dengan kenaikan berat minimal (KBM), bukan dengan arah garis pada kartu.',
    'Gain is judged by the minimal gain (KBM), not by the direction of the line on the card.',
  ),
  group: 'month',
  period: 'month',
  target: 80,
  population: { kind: 'age', from: days(0), before: months(60) },

  only(history, period) {
    const gain = gainOf(history, period)?.gain
    return gain === 'gained' || gain === 'not-gained' || gain === 'not-gained-twice'
  },

  served(history, period) {
    const gain = gainOf(history, period)
    return gain?.gain === 'gained' ? { from: gain.on } : undefined
  },
}
