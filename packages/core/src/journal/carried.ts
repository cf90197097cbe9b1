import { reactionsTogether } from '../reaction/person-reactions.ts'
import { standingArrivals } from './arrival.ts'
import type { BookingRecord } from './booking.ts'
import { lettersTogether } from '../referral/answers.ts'
import { insert, type PersonRecord, type ReferralRecord } from './record.ts'

/**
 * The record with what arrivals brought that is still to be done here: letters, promises and illness after vaccines go on
 * as if they were written here. What is written here about them wins; an arrival taken back takes them along. Visits that
 * were carried over are read with `encountersOf`.
 */
export function withCarried(record: PersonRecord): PersonRecord {
  if (record.arrivals === undefined) return record
  const arrivals = standingArrivals(record)
  const letters = arrivals.flatMap(({ from, referrals = [] }) =>
    referrals.map((letter) => ({ ...letter, from })),
  )
  const promises = arrivals.flatMap(({ bookings = [] }) => bookings)
  const reports = arrivals.flatMap(({ reactions = [] }) => reactions)
  return {
    ...record,
    ...(letters.length === 0 ? {} : { referrals: letters.reduce(withLetter, record.referrals) }),
    ...(promises.length === 0
      ? {}
      : { bookings: promises.reduce(withPromise, record.bookings ?? []) }),
    ...(reports.length === 0
      ? {}
      : { reactions: reactionsTogether({ reports, withdrawn: [] }, record.reactions) }),
  }
}

function withLetter(
  all: readonly ReferralRecord[],
  letter: ReferralRecord,
): readonly ReferralRecord[] {
  const known = all.find(({ id }) => id === letter.id)
  const here = known?.made === undefined ? { ...letter, ...known } : known
  return insert(all, lettersTogether(here, letter), ({ id }) => id)
}

const withPromise = (
  all: readonly BookingRecord[],
  promise: BookingRecord,
): readonly BookingRecord[] =>
  all.some(({ id }) => id === promise.id) ? all : insert(all, promise, ({ id }) => id)
