import type { LocalDate } from '../calendar/local-date.ts'
import type { Setting } from '../catalogue/define.ts'
import { encountersOf } from './arrival.ts'
import { withCarried } from './carried.ts'
import type { Clock } from './clock.ts'
import type { PersonRecord } from './record.ts'

/** A service that is not given now, promised for a day at a place. */
export interface BookingBody {
  readonly service: string
  readonly place: Setting
  readonly day: LocalDate
}
export interface BookingRecord extends BookingBody {
  readonly id: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
}

/** Days ahead for which somebody can be booked. */
export const BOOKING_DAYS = 366

/**
 * Promises nobody took back and that no later visit kept, the earliest day first. Whether its day has passed is asked
 * with `promiseOf`: then the service is due again.
 */
export function openBookings(record: PersonRecord): readonly BookingRecord[] {
  const { bookings = [], bookingsCancelled = [] } = withCarried(record)
  return bookings
    .filter((booking) => !bookingsCancelled.includes(booking.id) && !isKept(booking, record))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

const isKept = ({ service, clock, on }: BookingRecord, record: PersonRecord): boolean =>
  encountersOf(record).some(({ voided, versions: [visit] }) => {
    if (voided !== undefined || visit === undefined) return false
    const isLater = visit.on > on || (visit.on === on && visit.clock > clock)
    return isLater && visit.services.some((one) => one.service === service && !one.notDone)
  })

/** The promise that still stands for a service: its day is today or to come. */
export const promiseOf = <Booking extends Pick<BookingBody, 'service' | 'day'>>(
  open: readonly Booking[],
  service: string,
  today: LocalDate,
): Booking | undefined => open.find((one) => one.service === service && one.day >= today)

/** The last promise for a service whose day has passed without it; undefined while a later one stands. */
export const brokenPromiseOf = <Booking extends Pick<BookingBody, 'service' | 'day'>>(
  open: readonly Booking[],
  service: string,
  today: LocalDate,
): Booking | undefined => {
  const last = open.findLast((one) => one.service === service)
  return last !== undefined && last.day < today ? last : undefined
}
