import type { LocalDate } from '../calendar/local-date.ts'
import type { Facility } from '../sync/places.ts'
import type { IncidentKind, IncidentSeverity } from './incident.ts'

/** How a post does, from what it wrote down anyway. */
export interface PostQuality {
  readonly facility: string
  readonly name: string
  /** Name of its village, where it has one alone: Posyandu share names. */
  readonly village?: string
  readonly kind: Facility['kind']
  /** Of a Posyandu: of the six months before this one, those in which it opened. */
  readonly monthsOpen?: number
  /** Supplies that are used up today. */
  readonly usedUp: readonly { readonly item: string; readonly since: LocalDate }[]
  /** Visits of the last 30 days by its workers, and those that had reached the server within two days. */
  readonly visits: number
  readonly onTime: number
  /** Referrals of the last 180 days: of a Posyandu those from it, of others those to it. */
  readonly referrals: number
  /** Days until they were answered, the middle one; absent while none is. */
  readonly answerDays?: number
  /** Criteria of readiness it meets, of those there are for its kind. */
  readonly standard: { readonly met: number; readonly all: number }
}

/** `GET /api/quality/total`: the same of all posts together; nothing of who was served, so a Dinas reads it too. */
export interface QualityTotal {
  readonly posts: number
  readonly standard: PostQuality['standard']
  /** Posyandu, and those that opened in each of the six months before this one. */
  readonly posyandu: { readonly open: number; readonly all: number }
  /** Posts with supplies that are used up today. */
  readonly withoutSupplies: number
  readonly visits: number
  readonly onTime: number
  /** Not closed yet, as far as the caller sees them. */
  readonly openIncidents: number
}
export interface Incident {
  readonly id: string
  readonly village: string
  readonly facility: string
  readonly on: LocalDate
  readonly kind: IncidentKind
  readonly severity: IncidentSeverity
  readonly what: string
  /** What was done, in order. */
  readonly steps: readonly {
    readonly done: string
    readonly closes: boolean
    readonly at: number
  }[]
}
/**
 * `GET /api/quality`: the posts of the caller's villages, and the incidents: all for the Puskesmas, for others those they
 * reported. Also the answer to the commands below.
 */
export interface Quality {
  readonly today: LocalDate
  readonly posts: readonly PostQuality[]
  readonly incidents: readonly Incident[]
}
/** `PUT /api/quality/incidents`; of the same id once. */
export interface NewIncident {
  readonly id: string
  readonly facility: string
  readonly on: LocalDate
  readonly kind: IncidentKind
  readonly severity: IncidentSeverity
  readonly what: string
}
/** `PUT /api/quality/incidents/steps`; `number` is one more than the writer has seen. */
export interface NewIncidentStep {
  readonly id: string
  readonly number: number
  readonly done: string
  readonly closes: boolean
}
