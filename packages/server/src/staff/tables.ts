import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { ColumnType } from 'kysely'
import type { Contract, Duty, Profession } from '@jejaring/core/staff/profession'

/** The tables of migration `0170-staff.sql` and after. */
export interface StaffTables {
  staff: StaffTable
  staff_post: StaffPostTable
  staff_badge: StaffBadgeTable
  staff_same: StaffSameTable
}

interface StaffTable {
  village: string
  id: string
  version: number
  name: string
  profession: Profession
  contract: Contract
  birth_year: number | null
  phone: string
  number: string
  account: string | null
  said_by: string
  said_at: Date
}

interface StaffPostTable {
  village: string
  staff: string
  id: string
  version: number
  facility: string
  duty: Duty
  from_day: LocalDate
  before_day: LocalDate | null
  decree: string
  decree_on: LocalDate | null
  is_withdrawn: boolean
  said_by: string
  said_at: Date
}

interface StaffSameTable {
  village: string
  staff: string
  other_village: string
  other_staff: string
  version: number
  state: 'same' | 'apart' | ''
  said_by: string
  said_at: Date
}

interface StaffBadgeTable {
  code: string
  village: string
  staff: string
  made_by: string
  made_at: Date
  revoked_by: ColumnType<string | null, undefined, string>
  revoked_at: ColumnType<Date | null, undefined, Date>
}
