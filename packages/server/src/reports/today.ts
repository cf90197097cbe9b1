import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Caller } from '../accounts/caller.ts'
import { dayIn } from '../places/zone.ts'

/** The day it is where a caller works; for who has no place, in Jakarta's zone. */
export const todayOf = (deps: { readonly clock: () => Date }, caller: Caller): LocalDate =>
  dayIn(caller.villages[0] ?? '31', deps.clock())
