import type { Listed } from './people.ts'
import type { Reaction } from '../reaction/person-reactions.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/**
 * `GET /api/reactions?year=2026`: who fell ill after a vaccine in a year, serious ones first; with `format=csv|xlsx` and
 * `language=id|en` as a file.
 */
export interface Reactions {
  readonly today: LocalDate
  readonly year: number
  readonly reactions: readonly {
    readonly person: Listed
    readonly reaction: Reaction
    /** Numbers of the vials, as far as they were written down. */
    readonly batches: readonly string[]
  }[]
}
