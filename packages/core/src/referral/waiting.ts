import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts'

interface Wanted {
  readonly on: LocalDate
  /** Days after `on` within which somebody should have seen the person; 0 is the same day. */
  readonly withinDays: number
}

/** How long nobody has answered, and whether that is as long as it may be. */
export function waitingOf(
  { on, withinDays }: Wanted,
  today: LocalDate,
): { readonly days: number; readonly isPressing: boolean } {
  return { days: daysBetween(on, today), isPressing: today >= addDays(on, withinDays) }
}

/** How a referral is called aloud and in messages, which hold no name: the end of its id. */
export const referralNumber = (id: string): string => id.slice(-4).toUpperCase()
