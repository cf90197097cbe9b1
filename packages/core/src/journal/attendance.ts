import type { LocalDate } from '../calendar/local-date.ts'
import type { Clock } from './clock.ts'
import type { PersonRecord } from './record.ts'

/** Somebody came to a Posyandu; `on` of the entry is the day. */
export interface AttendanceBody {
  readonly posyandu: string
}
export interface AttendanceRecord extends AttendanceBody {
  readonly id: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
}

/**
 * When somebody came, as far as nobody took it back, by id. Two kader may have marked the same person: whoever takes it
 * back names both.
 */
export const attendancesOf = ({
  attended = [],
  attendedWithdrawn = [],
}: Pick<PersonRecord, 'attended' | 'attendedWithdrawn'>): readonly AttendanceRecord[] =>
  attended.filter(({ id }) => !attendedWithdrawn.includes(id))
