import { carriedVisits, type Carried } from './arrival.ts'
import { openBookings } from './booking.ts'
import { withCarried } from './carried.ts'
import { disabilityOf } from './disability-of.ts'
import type { PersonRecord, ReferralRecord } from './record.ts'

/**
 * What goes with somebody who leaves: all visits that stand, and what is still to be done. Of a letter from a village
 * before this one the answer goes along too, for who comes back there is asked no more.
 */
export function goesAlong(record: PersonRecord): Carried {
  const whole = withCarried(record)
  const referrals = whole.referrals.filter(isOwed).map(unmarked)
  const bookings = openBookings(record)
  const { disability, mentalDisability } = disabilityOf(record)
  const { reports = [], withdrawn = [] } = whole.reactions ?? {}
  const reactions = reports.filter(({ of }) => !withdrawn.includes(of))
  return {
    visits: carriedVisits(record),
    ...(referrals.length === 0 ? {} : { referrals }),
    ...(bookings.length === 0 ? {} : { bookings }),
    ...(reactions.length === 0 ? {} : { reactions }),
    ...(disability === undefined ? {} : { disability }),
    ...(mentalDisability === undefined ? {} : { mentalDisability }),
  }
}

const isOwed = ({ from, made, answers }: ReferralRecord): boolean =>
  made !== undefined && (answers.length === 0 || from !== undefined)

/** It is the village of the arrival that says where it comes from. */
function unmarked(marked: ReferralRecord): ReferralRecord {
  const { from: _, of: __, ...letter } = marked
  return letter
}
