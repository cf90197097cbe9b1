import { completedYears, years } from '../../../calendar/local-date.ts'
import { pumaScore } from '../../../clinical/tobacco.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { firstServed, inPeriod } from '../../served.ts'
import { puma } from '../../services/adult/puma.ts'

export const pumaScreened: Indicator = {
  id: 'puma-screened',
  label: text('Usia 40 ke atas ditanya risiko paru (PUMA)', 'Aged 40 and older asked PUMA'),
  short: text('PUMA', 'PUMA'),
  source: 'KMK HK.01.07/MENKES/2015/2023, skrining PPOK: usia 40 tahun ke atas setahun sekali',
  unknown: text(
    'Pemeriksaan di tempat lain yang tidak dicatat di sini tidak terlihat.',
    'Examinations elsewhere that were not recorded here are not seen.',
  ),
  group: 'adult',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(40), before: years(200) },

  served(history, period) {
    return firstServed(inPeriod(history.given(puma), period), ({ on, measured }) => {
      const ageYears = completedYears(history.birthDate, on)
      return pumaScore(measured, { sex: history.sex, ageYears }) !== undefined
    })
  },
}
