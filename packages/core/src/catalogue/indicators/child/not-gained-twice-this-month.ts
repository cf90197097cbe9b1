import { days, months } from '../../../calendar/local-date.ts'
import { gainOf } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const notGainedTwiceThisMonth: Indicator = {
  id: '2t-d',
  label: text('Tidak naik dua bulan berturut-turut (2T/D)', 'Not gained two months running (2T/D)'),
  short: text('2T/D', '2T/D'),
  source: 'KMS Buku KIA 2023: T dua bulan berturut-turut dirujuk; batas latar, perlu dikonfirmasi',
  unknown: text(
    'Dinilai dengan KBM, bukan dengan arah garis pada kartu.',
    'Judged by the minimal gain, not by the line on the card.',
  ),
  group: 'month',
  period: 'month',
  target: 5,
  wanted: 'few',
  population: { kind: 'age', from: days(0), before: months(60) },

  only: (history, period) => gainOf(history, period)?.gain !== undefined,
  served(history, period) {
    const found = gainOf(history, period)
    return found?.gain === 'not-gained-twice' ? { from: found.on } : undefined
  },
}
