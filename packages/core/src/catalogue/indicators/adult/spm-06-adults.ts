import { addDays, completedYears, years } from '../../../calendar/local-date.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import { glucoseDays } from '../../glucose-tests.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { isObese, isRaised } from '../../needs/glucose-risk.ts'
import { text } from '../../observation.ts'
import { pressuresIn } from '../../pressure-readings.ts'
import { inPeriod, isAnswered, servedWhenAll } from '../../served.ts'
import { adultNutrition } from '../../services/adult/adult-nutrition.ts'
import { riskBehaviour } from '../../services/adult/risk-behaviour.ts'
import { schoolNutrition } from '../../services/school/school-nutrition.ts'

export const spmAdults: Indicator = {
  id: 'spm-06',
  label: text('Pelayanan kesehatan usia produktif', 'Health services for adults 15 to 59'),
  short: text('Usia produktif', 'Adults'),
  source:
    'Permenkes 4/2019, SPM 6: skrining usia 15-59 tahun setahun sekali (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca; isi skrining KMK HK.01.07/MENKES/2015/2023',
  unknown: text(
    'Skrining payudara dan leher rahim dihitung terpisah. Risiko gula darah di bawah 40 tahun hanya terlihat bila berat, tinggi, perut dan tensi sudah diukur.',
    'Breast and cervix screening are counted apart. A risk that asks for glucose below 40 is seen only when weight, height, waist and pressure were measured.',
  ),
  group: 'adult',
  spm: 6,
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(15), before: years(60) },

  served(history, period) {
    const sizes = sizesIn(history, period)
    const pressures = pressuresIn(history, period)
    const served = servedWhenAll([
      sizes.find(({ measured }) => measured.weight !== undefined)?.on,
      sizes.find(({ measured }) => measured.height !== undefined)?.on,
      sizes.find(({ measured }) => measured.waist !== undefined)?.on,
      pressures[0]?.on,
      inPeriod(history.given(riskBehaviour), period).find(isAnswered)?.on,
    ])
    if (served === undefined || !needsGlucose(history, period, { sizes, pressures })) return served
    return servedWhenAll([served.from, glucoseDays(history, period)[0]])
  },
}

/** Who turns 15 in the year may have been measured at school before. */
const sizesIn = (history: History, period: Period) => [
  ...inPeriod(history.given(schoolNutrition), period),
  ...inPeriod(history.given(adultNutrition), period),
]

/** From 40 years on the last day of the year, or with obesity, central obesity or raised pressure. */
function needsGlucose(history: History, period: Period, { sizes, pressures }: Measurings): boolean {
  const { birthDate } = history
  if (completedYears(birthDate, addDays(period.before, -1)) >= 40) return true
  return (
    history
      .episodes(hypertensionCare)
      .some(
        ({ from, before }) => from < period.before && (before ?? period.before) > period.from,
      ) ||
    sizes.some(({ measured, on }) => isObese(measured, history, on) === true) ||
    pressures.some((reading) => isRaised(reading, history, reading.on) === true)
  )
}

interface Measurings {
  readonly sizes: ReturnType<typeof sizesIn>
  readonly pressures: ReturnType<typeof pressuresIn>
}
