import type { LocalDate } from '../calendar/local-date.ts'
import type { Cadre } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { RefusalReason } from '../sync/wire.ts'

/** Why an entry is not taken; `field` is a path within the body, or the name of the entry's own field. */
export interface Refused {
  readonly reason: RefusalReason
  readonly field?: string
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
  /** Accounts that may be sent to a house of the village. */
  readonly visitors: ReadonlySet<string>
  /** Accounts whose entries the sender may bring, with the cadre they sign as: several share a phone. */
  readonly authors: ReadonlyMap<string, Cadre | undefined>
}
