/** The care of the pregnancy that an indicator counts: the one that ended, or is expected to end, in the period. */
import type { LocalDate } from '../calendar/local-date.ts'
import { type Trimester, trimesterOf } from '../clinical/gestational-age.ts'
import { doctorScans, visitsIn } from './course.ts'
import type { EpisodeOfPerson } from './define.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { isIn } from './served.ts'
import { antenatalContact } from './services/mother/antenatal-contact.ts'
import { doctorUltrasound } from './services/mother/doctor-ultrasound.ts'

/** In the year of the outcome; without one, of the expected day. */
export const pregnancyOf = (history: History, period: Period): EpisodeOfPerson | undefined =>
  history.episodes(pregnancy).findLast(({ ended, expected, before }) => {
    const end = ended === 'closed' || ended === 'left' ? before : expected
    return end !== undefined && isIn(period, end)
  })

interface Dated {
  readonly on: LocalDate
}
export interface AntenatalCare {
  readonly contacts: readonly Dated[]
  readonly contactsIn: Readonly<Record<Trimester, readonly Dated[]>>
  readonly scansIn: Readonly<Record<Trimester, readonly Dated[]>>
}

/** Undefined when no pregnancy counts in the period. */
export function antenatalCare(history: History, period: Period): AntenatalCare | undefined {
  const counted = pregnancyOf(history, period)
  if (counted === undefined) return undefined
  const contacts = visitsIn(history.given(antenatalContact), counted)
  const scans = doctorScans(counted, contacts, history.given(doctorUltrasound))
  const byTrimester = (days: readonly Dated[]) => {
    const of = (trimester: Trimester) =>
      days.filter(({ on }) => trimesterOf(counted.anchor, on) === trimester)
    return { 1: of(1), 2: of(2), 3: of(3) }
  }
  return {
    contacts,
    contactsIn: byTrimester(contacts),
    scansIn: byTrimester(scans.map((on) => ({ on }))),
  }
}
