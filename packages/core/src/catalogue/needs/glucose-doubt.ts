import { type LocalDate } from '../../calendar/local-date.ts'
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

/** Since when a strip is in the diabetes range, or a laboratory test is not normal; undefined when neither is. */
export function glucoseDoubtSince(
  history: History,
  laboratory: readonly LaboratoryVisit[],
): LocalDate | undefined {
  const strips = [glucoseScreening, glucoseAtRisk].map((service) =>
    firstOfRun(history.given(service), ({ measured: { glucose, signs } }) => {
      const found = randomGlucose(glucose, signs)
      return found && (found === 'diabetes-range' || found === 'emergency')
    }),
  )
  const tested = firstOfRun(laboratory, ({ measured }) => isNotNormal(measured))
  return firstDay([...strips, tested])
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
