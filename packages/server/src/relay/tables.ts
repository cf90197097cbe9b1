import type { Refused } from '@jejaring/core/journal/refusal'
import type { ColumnType, Generated } from 'kysely'

/** The tables of migration `0015-relay.sql`. */
export interface RelayTables {
  relay: RelayTable
  relay_village: RelayVillageTable
  relay_outbox: RelayOutboxTable
}

interface RelayTable {
  id: string
  name: string
  facility: string
  secret: Buffer
  made_at: Generated<Date>
  revoked_at: Date | null
  seen_at: Date | null
}
interface RelayVillageTable {
  village: string
  cursor: Generated<number>
  settled: Generated<number>
  mark: string
}
interface RelayOutboxTable {
  village: string
  place: Generated<number>
  id: string
  digest: Buffer
  raw: Buffer
  refusal: ColumnType<Refused | null, string | null, string | null>
}
