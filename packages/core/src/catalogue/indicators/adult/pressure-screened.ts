import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { pressuresIn } from '../../pressure-readings.ts'

export const pressureScreened: Indicator = {
  id: 'pressure-screened',
  label: text('Dewasa diukur tensi', 'Adults with a blood pressure'),
  short: text('Tensi dewasa', 'Pressure, adults'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining hipertensi: usia 15 tahun ke atas setahun sekali; di sini 15-59 tahun, lansia dihitung pada SPM 7',
  unknown: text(
    'Pemeriksaan di tempat lain yang tidak dicatat di sini tidak terlihat.',
    'Examinations elsewhere that were not recorded here are not seen.',
  ),
  group: 'adult',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(15), before: years(60) },

  served(history, period) {
    const first = pressuresIn(history, period)[0]
    return first && { from: first.on }
  },
}
