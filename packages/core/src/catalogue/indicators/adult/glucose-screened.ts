import { years } from '../../../calendar/local-date.ts'
import { glucoseDays } from '../../glucose-tests.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const glucoseScreened: Indicator = {
  id: 'glucose-screened',
  label: text('Usia 40-59 diperiksa gula darah', 'Aged 40-59 with a glucose'),
  short: text('Gula 40-59', 'Glucose 40-59'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining diabetes: semua usia 40 tahun ke atas setahun sekali; di bawah 40 tahun dengan risiko dihitung pada SPM 6, lansia pada SPM 7',
  unknown: text(
    'Pemeriksaan di tempat lain yang tidak dicatat di sini tidak terlihat.',
    'Examinations elsewhere that were not recorded here are not seen.',
  ),
  group: 'adult',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(40), before: years(60) },

  served(history, period) {
    const from = glucoseDays(history, period)[0]
    return from && { from }
  },
}
