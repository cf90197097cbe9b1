import type { LocalDate } from '../calendar/local-date.ts'
import type { Clock } from '../journal/clock.ts'
import type { PersonRecord } from '../journal/record.ts'
import { standing } from './person-visits.ts'
import type { VisitDoneBody } from './visit-body.ts'

export interface Try extends Pick<VisitDoneBody, 'cadre' | 'outcome' | 'again'> {
  readonly on: LocalDate
}

/** The little of a person's home visits that lists need; says nothing of today. */
export interface VisitFacts {
  /** Visits that stand, the earliest first. */
  readonly tries: readonly Try[]
  /** A hand-over that nobody has ended yet; `before` counts the tries made until then. */
  readonly handed?: {
    readonly to: string
    readonly by: string
    readonly on: LocalDate
    /** The last day on which the visit is asked for. */
    readonly due?: LocalDate
    readonly before: number
  }
  /** The day somebody found the person's data to be wrong; nobody has corrected them since. */
  readonly wrongSince?: LocalDate
}

/** Undefined while nobody was sent and nobody went. */
export function visitFactsOf(record: PersonRecord): VisitFacts | undefined {
  const { visits } = record
  if (visits === undefined) return undefined
  const done = standing(visits)
  const wrong = done.findLast(({ outcome }) => outcome === 'wrong-data')
  const isWrong = wrong !== undefined && !isCorrectedAfter(record, wrong.clock)
  const { handed } = visits
  const isOpen = handed?.to !== undefined && !isMetAfter(record, handed.clock)
  return {
    tries: done.map(({ on, cadre, outcome, again }) => ({
      on,
      cadre,
      outcome,
      ...(again === undefined ? {} : { again }),
    })),
    ...(isOpen && handed.to !== undefined
      ? {
          handed: {
            to: handed.to,
            by: handed.author,
            on: handed.on,
            ...(handed.due === undefined ? {} : { due: handed.due }),
            before: done.filter(({ clock }) => clock < handed.clock).length,
          },
        }
      : {}),
    ...(isWrong ? { wrongSince: wrong.on } : {}),
  }
}

const isCorrectedAfter = ({ fields }: PersonRecord, clock: Clock): boolean =>
  Object.values(fields).some((writes) => writes?.some((write) => write.clock > clock))

/** Met by a visitor, or seen by anybody anywhere. */
function isMetAfter({ encounters, visits }: PersonRecord, clock: Clock): boolean {
  const isSeen = encounters.some(
    ({ versions, voided }) =>
      voided === undefined && versions.some((version) => version.clock > clock),
  )
  const isMet =
    visits !== undefined &&
    standing(visits).some(
      (visit) =>
        visit.clock > clock && (visit.outcome === 'served' || visit.outcome === 'referred'),
    )
  return isSeen || isMet
}
