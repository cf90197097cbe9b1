import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Auth } from '../accounts/auth.ts'
import type { Tables } from '../db/tables.ts'
import type { Live } from '../journal/live.ts'
import type { Keys } from '../journal/keys.ts'
import type { Outbox } from '../relay/outbox.ts'

/** What every part of the server is given; made once, at the start. */
export interface Deps {
  readonly db: Kysely<Tables>
  readonly pool: Pool
  readonly auth: Auth
  readonly catalogue: Catalogue
  /** Keys of this installation, for what is stored unreadable. */
  readonly keys: Keys
  /** Tells open screens which village changed. */
  readonly live: Live
  /** On a relay: what the server above has not taken yet. */
  readonly outbox?: Outbox | undefined
  readonly clock: () => Date
  /** Counts, ids and codes only: never a name, a number of a person or a value. */
  readonly log: Logger
}
