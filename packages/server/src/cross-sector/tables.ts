import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { CommitmentState } from '@jejaring/core/cross-sector/commitment'
import type { PosyanduRegistration } from '@jejaring/core/cross-sector/posyandu-registration'
import type { Sector } from '@jejaring/core/meeting/sector'
import type { JSONColumnType } from 'kysely'

/** Columns mean what the migration says. */
export interface CrossSectorTables {
  commitment: CommitmentTable
  team_member: TeamMemberTable
  posyandu_registration: PosyanduRegistrationTable
}

interface CommitmentTable {
  id: string
  version: number
  area: string
  sector: Sector
  text: string
  due: LocalDate
  state: CommitmentState
  note: string
  said_by: string
  said_at: Date
}

interface TeamMemberTable {
  id: string
  version: number
  area: string
  sector: Sector
  name: string
  office: string
  is_gone: boolean
  said_by: string
  said_at: Date
}

interface PosyanduRegistrationTable {
  facility: string
  version: number
  number: string | null
  decree: string
  decree_on: LocalDate | null
  board: JSONColumnType<PosyanduRegistration['board']>
  said_by: string
  said_at: Date
}
