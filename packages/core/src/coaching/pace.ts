import type { LocalDate } from '../calendar/local-date.ts'
import { clockTime, isOwnMoment } from '../journal/clock.ts'
import type { Share } from './same-values.ts'
import type { WrittenVisit } from './written-visit.ts'

/** People, or houses, written down within one minute. */
export interface AtOnce {
  readonly seen: number
  readonly on: LocalDate
  readonly what: 'people' | 'houses'
}

/** A practised kader needs about 12 s for an adult who came before (product target of a Posyandu day); half of it. */
const FAST_MS = 6000
const FAST = { seen: 10, share: 0.3 } as const
/** Two numbers and a name are found and typed; a mere tick can honestly be as quick. */
const MEASURED = 2
const MINUTE_MS = 60_000
/** At the table less than 6 s each; houses lie further apart than that. */
const PEOPLE = 10
const HOUSES = 5

/** Measured visits that followed another person's on the same device in less time than it takes to write them. */
export function fastForms(visits: readonly WrittenVisit[]): Share | undefined {
  const gaps = perDevice(visits).flatMap((written) =>
    written.flatMap((visit, at) => {
      const last = written[at - 1]
      const isOther = last !== undefined && last.subject !== visit.subject
      const isMeasured = Object.keys(visit.readings).length >= MEASURED
      return isOther && isMeasured ? [clockTime(visit.clock) - clockTime(last.clock)] : []
    }),
  )
  const seen = gaps.filter((gap) => gap < FAST_MS).length
  const of = gaps.length
  return seen >= FAST.seen && seen >= FAST.share * of ? { seen, of } : undefined
}

/** The fullest minute: many people, or home visits to many houses. */
export function writtenAtOnce(visits: readonly WrittenVisit[]): AtOnce | undefined {
  const homes = visits.filter(({ setting }) => setting === 'home')
  const houses = fullest(homes, ({ household, subject }) => household ?? subject)
  if (houses !== undefined && houses.seen >= HOUSES) return { ...houses, what: 'houses' }
  const people = fullest(visits, ({ subject }) => subject)
  return people !== undefined && people.seen >= PEOPLE ? { ...people, what: 'people' } : undefined
}

function fullest(
  visits: readonly WrittenVisit[],
  of: (visit: WrittenVisit) => string,
): Pick<AtOnce, 'seen' | 'on'> | undefined {
  let most: Pick<AtOnce, 'seen' | 'on'> | undefined
  for (const written of perDevice(visits)) {
    let from = 0
    written.forEach((visit, at) => {
      const first = () => clockTime(written[from]?.clock ?? visit.clock)
      while (clockTime(visit.clock) - first() >= MINUTE_MS) from += 1
      const seen = new Set(written.slice(from, at + 1).map(of)).size
      if (most === undefined || seen > most.seen) most = { seen, on: visit.on }
    })
  }
  return most
}

/** In the order they were written, device by device; stamps that tell no moment are left out. */
function perDevice(visits: readonly WrittenVisit[]): readonly (readonly WrittenVisit[])[] {
  const timed = visits
    .filter(({ clock }) => isOwnMoment(clock))
    .toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
  const devices = [...new Set(timed.map(({ device }) => device))]
  return devices.map((one) => timed.filter(({ device }) => device === one))
}
