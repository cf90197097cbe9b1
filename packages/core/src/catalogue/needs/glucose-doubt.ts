import { type LocalDate, addMonths } from '../../calendar/local-date.ts'
import {
  type LaboratoryGlucose,
  fastingGlucose,
  glycatedHaemoglobin,
  randomGlucose,
  twoHourGlucose,
} from '../../clinical/glucose.ts'
import type { History } from '../history.ts'
import { glucoseAtRisk } from '../services/adult/glucose-at-risk.ts'
import { glucoseScreening } from '../services/adult/glucose-screening.ts'
import { diabetesDiagnosis } from '../services/illness/diabetes-diagnosis.ts'
import { firstDay } from './first-day.ts'
import { firstOfRun } from './run.ts'

interface LaboratoryVisit {
  readonly on: LocalDate
  readonly measured: {
    readonly fasting?: number
    readonly twoHours?: number
    readonly glycated?: number
  }
}

/**
 * Since when a strip is in the diabetes range, or a laboratory test is not normal; undefined when neither is. A decision
 * settles what came before it; after prediabetes the laboratory is asked again in three months.
 */
export function glucoseDoubtSince(
  history: History,
  laboratory: readonly LaboratoryVisit[],
): LocalDate | undefined {
  const decided = history
    .given(diabetesDiagnosis)
    .findLast(({ measured }) => measured.basis !== undefined)
  const later = <Visit extends { readonly on: LocalDate }>(visits: readonly Visit[]) =>
    decided === undefined ? visits : visits.filter(({ on }) => on > decided.on)
  const strips = [glucoseScreening, glucoseAtRisk].map((service) =>
    firstOfRun(later(history.given(service)), ({ measured: { glucose, signs } }) => {
      const found = randomGlucose(glucose, signs)
      return found && (found === 'diabetes-range' || found === 'emergency')
    }),
  )
  const tests = later(laboratory)
  const tested = firstOfRun(tests, ({ measured }) => isNotNormal(measured))
  const again =
    decided?.measured.basis === 'prediabetes' && tests.length === 0
      ? addMonths(decided.on, 3)
      : undefined
  return firstDay([...strips, tested, again])
}

function isNotNormal({
  fasting,
  twoHours,
  glycated,
}: LaboratoryVisit['measured']): boolean | undefined {
  const found: readonly (LaboratoryGlucose | undefined)[] = [
    fastingGlucose(fasting),
    twoHourGlucose(twoHours),
    glycatedHaemoglobin(glycated),
  ]
  if (found.every((one) => one === undefined)) return undefined
  return found.some((one) => one === 'prediabetes' || one === 'diabetes-range')
}
