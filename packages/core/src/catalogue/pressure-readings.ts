/** Blood pressure by whichever service measured it. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { Service } from './define.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { inPeriod } from './served.ts'
import { bloodPressureScreening } from './services/adult/blood-pressure-screening.ts'
import { hypertensionControl } from './services/illness/hypertension-control.ts'
import { hypertensionDiagnosis } from './services/illness/hypertension-diagnosis.ts'
import { antenatalContact } from './services/mother/antenatal-contact.ts'
import { postnatalContact } from './services/mother/postnatal-contact.ts'
import { postpartumCheck } from './services/mother/postpartum-check.ts'
import { pregnantWomanCheck } from './services/mother/pregnant-woman-check.ts'
import { schoolBloodPressure } from './services/school/school-blood-pressure.ts'

export const pressureServices: readonly Service[] = [
  schoolBloodPressure,
  bloodPressureScreening,
  hypertensionDiagnosis,
  hypertensionControl,
  antenatalContact,
  pregnantWomanCheck,
  postnatalContact,
  postpartumCheck,
]

interface Reading {
  readonly on: LocalDate
  readonly systolic: number
  readonly diastolic: number
}

/** Both numbers, mmHg, oldest first. */
export const pressuresIn = (history: History, period: Period): readonly Reading[] =>
  pressureServices
    .flatMap((service) => inPeriod(history.given(service), period))
    .flatMap(({ on, measured: { systolic, diastolic } }) =>
      typeof systolic === 'number' && typeof diastolic === 'number'
        ? [{ on, systolic, diastolic }]
        : [],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
