/** Blood glucose by whichever service measured it. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { Service } from './define.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { inPeriod } from './served.ts'
import { glucoseAtRisk } from './services/adult/glucose-at-risk.ts'
import { glucoseLaboratory } from './services/adult/glucose-laboratory.ts'
import { glucoseScreening } from './services/adult/glucose-screening.ts'
import { diabetesControl } from './services/illness/diabetes-control.ts'
import { diabetesDiagnosis } from './services/illness/diabetes-diagnosis.ts'
import { tbGlucose } from './services/infection/tb-glucose.ts'
import { antenatalGlucose } from './services/mother/antenatal-glucose.ts'
import { schoolGlucose } from './services/school/school-glucose.ts'

export const glucoseServices: readonly Service[] = [
  schoolGlucose,
  glucoseAtRisk,
  glucoseScreening,
  glucoseLaboratory,
  diabetesDiagnosis,
  diabetesControl,
  tbGlucose,
  antenatalGlucose,
]

/** Answers that tell a value; signs, feet and drugs do not. */
export const glucoseValues: readonly string[] = [
  'glucose',
  'random',
  'fasting',
  'twoHours',
  'glycated',
  'hba1c',
]

/** Days of the period on which a value was written down, oldest first. */
export const glucoseDays = (history: History, period: Period): readonly LocalDate[] =>
  glucoseServices
    .flatMap((service) => inPeriod(history.given(service), period))
    .filter(({ measured }) => glucoseValues.some((value) => measured[value] !== undefined))
    .map(({ on }) => on)
    .toSorted()
