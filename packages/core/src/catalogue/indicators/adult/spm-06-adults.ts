import { type LocalDate, addDays, completedYears, years } from '../../../calendar/local-date.ts'
import type { Given } from '../../define.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { isObese, isRaised } from '../../needs/glucose-risk.ts'
import { text } from '../../observation.ts'
import { firstServed, inPeriod, isAnswered, servedWhenAll } from '../../served.ts'
import { adultNutrition } from '../../services/adult/adult-nutrition.ts'
import { antenatalContact } from '../../services/mother/antenatal-contact.ts'
import { bloodPressureScreening } from '../../services/adult/blood-pressure-screening.ts'
import { diabetesControl } from '../../services/illness/diabetes-control.ts'
import { glucoseAtRisk } from '../../services/adult/glucose-at-risk.ts'
import { glucoseLaboratory } from '../../services/adult/glucose-laboratory.ts'
import { glucoseScreening } from '../../services/adult/glucose-screening.ts'
import { hypertensionControl } from '../../services/illness/hypertension-control.ts'
import { riskBehaviour } from '../../services/adult/risk-behaviour.ts'

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
    const sizes = inPeriod(history.given(adultNutrition), period)
    const pressures = pressuresOf(history, period)
    const served = servedWhenAll([
      sizes.find(({ measured }) => measured.weight !== undefined)?.on,
      sizes.find(({ measured }) => measured.height !== undefined)?.on,
      sizes.find(({ measured }) => measured.waist !== undefined)?.on,
      firstServed(pressures, isAnswered)?.from,
      inPeriod(history.given(riskBehaviour), period).find(isAnswered)?.on,
    ])
    if (served === undefined || !needsGlucose(history, period, { sizes, pressures })) return served
    return servedWhenAll([served.from, dayOfGlucose(history, period)])
  },
}

/** Both numbers, by whichever service measured them. */
const pressuresOf = (history: History, period: Period) =>
  [
    ...inPeriod(history.given(bloodPressureScreening), period),
    ...inPeriod(history.given(hypertensionControl), period),
    ...inPeriod(history.given(antenatalContact), period),
  ].filter(({ measured }) => measured.systolic !== undefined && measured.diastolic !== undefined)

const dayOfGlucose = (history: History, period: Period): LocalDate | undefined =>
  firstServed(
    [
      ...inPeriod(history.given(glucoseAtRisk), period).filter(isTold),
      ...inPeriod(history.given(glucoseScreening), period).filter(isTold),
      ...inPeriod(history.given(diabetesControl), period).filter(isTold),
      ...inPeriod(history.given(glucoseLaboratory), period),
    ],
    isAnswered,
  )?.from

const isTold = ({ measured }: { readonly measured: Glucose }): boolean =>
  (measured.glucose ?? measured.fasting) !== undefined

interface Glucose {
  readonly glucose?: number
  readonly fasting?: number
}

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
    pressures.some(({ measured, on }) => isRaised(measured, history, on) === true)
  )
}

interface Measurings {
  readonly sizes: readonly Given<typeof adultNutrition.observes>[]
  readonly pressures: ReturnType<typeof pressuresOf>
}
