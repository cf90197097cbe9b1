import type { Role } from '@jejaring/core/sync/account'
import type { Generated, GeneratedAlways } from 'kysely'

/** The table of migration `0101-audit.sql`. */
export interface AuditTables {
  audit: AuditTable
}

interface AuditTable {
  id: GeneratedAlways<number>
  at: Generated<Date>
  account: string
  role: Role
  action: AuditAction
  village: string | null
  target: string
  people: number
}

export type AuditAction =
  | 'board-names'
  | 'due-list'
  | 'search'
  | 'person'
  | 'outcome-differences'
  | 'register'
  | 'moves'
  | 'doubles'
  | 'queue'
