import { areAlike, type Measure, type WrittenVisit } from './written-visit.ts'

/** So many visits of so many that could be compared. */
export interface Share {
  readonly seen: number
  readonly of: number
}

/*
 * Ours, on the careful side: of people measured one after the other hardly any are alike in two measures (pressures
 * rounded to tens make it one in twenty), of people measured again about one in a hundred.
 */
const NEIGHBOURS = { seen: 5, share: 0.2 } as const
const BEFORE = { seen: 8, share: 0.3 } as const
/** An adult's height stays and is rightly taken over. */
const moving: readonly Measure[] = ['weight', 'length', 'waist', 'systolic', 'diastolic']

/**
 * Visits with exactly the values of the person written down just before.
 *
 * @param visits of one author, in the order they were written
 */
export function sameAsNeighbour(visits: readonly WrittenVisit[]): Share | undefined {
  const measured = visits.filter(({ readings }) => Object.keys(readings).length > 0)
  const compared = measured.map((visit, at) => {
    const last = measured[at - 1]
    return last === undefined || last.subject === visit.subject
      ? undefined
      : areAlike(last.readings, visit.readings)
  })
  return standsOut(compared, NEIGHBOURS)
}

/**
 * Visits with exactly the values of the same person's visit before.
 *
 * @param before the person's last visit with measures, on an earlier day
 */
export function sameAsBefore(
  visits: readonly WrittenVisit[],
  before: (visit: WrittenVisit) => WrittenVisit | undefined,
): Share | undefined {
  const compared = visits.map((visit) => {
    const last = before(visit)
    return last === undefined ? undefined : areAlike(last.readings, visit.readings, moving)
  })
  return standsOut(compared, BEFORE)
}

function standsOut(
  compared: readonly (boolean | undefined)[],
  least: { readonly seen: number; readonly share: number },
): Share | undefined {
  const of = compared.filter((one) => one !== undefined).length
  const seen = compared.filter((one) => one === true).length
  return seen >= least.seen && seen >= least.share * of ? { seen, of } : undefined
}
