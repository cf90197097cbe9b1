import type { LocalDate } from '../calendar/local-date.ts'
import type { Cadre } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { ProblemLevel } from '../problem/problem-level.ts'
import type { Carried } from './arrival.ts'
import type { RefusalReason } from '../sync/wire.ts'

/** Why an entry is not taken; `field` is a path within the body, or the name of the entry's own field. */
export interface Refused {
  readonly reason: RefusalReason
  readonly field?: string
}

/** Somebody who left another village for this one. */
export interface Departed {
  /** The village. */
  readonly from: string
  /** The id there. */
  readonly person: string
  /** The id here, once somebody has received them. */
  readonly receivedAs?: string
  /** What goes along. */
  readonly carried: Carried
}

/** Where and when a batch arrives, and from whom. */
export interface Circumstances {
  readonly village: string
  /** The day in the village. */
  readonly today: LocalDate
  /** Milliseconds since 1970. */
  readonly now: number
  readonly catalogue: Catalogue
  /** Neighbourhoods of the village. */
  readonly neighbourhoods: ReadonlySet<string>
  /** Those whose people the sender may see; absent: all. */
  readonly scope?: ReadonlySet<string>
  /** Posyandu that serve the village. */
  readonly posyandu: ReadonlySet<string>
  /** Accounts that may be sent to a house, with the neighbourhoods whose people they see; undefined: all of the village. */
  readonly visitors: ReadonlyMap<string, ReadonlySet<string> | undefined>
  /** Who left for this village, by the entry that says so, as far as the batch speaks of them; absent: not known here. */
  readonly departed?: ReadonlyMap<string, Departed>
  /** Levels of the problem ladder whose words the sender may write down; absent: any. */
  readonly speaksFor?: ReadonlySet<ProblemLevel>
  /** Accounts whose entries the sender may bring, with the cadre they sign as: several share a phone. */
  readonly authors: ReadonlyMap<string, Cadre | undefined>
}
