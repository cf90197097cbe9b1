import { completedMonths, type LocalDate } from '../calendar/local-date.ts'
import type { Relation } from '../person/person.ts'

/** Somebody who lives in a household. */
export interface Member {
  readonly id: string
  readonly birthDate: LocalDate
  readonly relation: Relation | undefined
}

/** From this age on somebody stands for a family card; a younger one does where no adult lives. */
const ADULT_MONTHS = 17 * 12

const order: readonly (Relation | undefined)[] = [
  'spouse',
  'parent',
  'child',
  'other',
  undefined,
  'grandchild',
]

/**
 * Who may head a household whose head died or left, the likeliest first: the spouse, then parents and grown children, the
 * older before the younger. Empty while a head lives there.
 *
 * @see Perpres 96/2018 on family cards: 17 years or married. The order is our choice; people decide.
 */
export function newHeads<M extends Member>(members: readonly M[], today: LocalDate): readonly M[] {
  if (members.some(({ relation }) => relation === 'head')) return []
  const adults = members.filter(
    ({ birthDate }) => completedMonths(birthDate, today) >= ADULT_MONTHS,
  )
  return (adults.length > 0 ? adults : members).toSorted(
    (a, b) =>
      order.indexOf(a.relation) - order.indexOf(b.relation) || (a.birthDate < b.birthDate ? -1 : 1),
  )
}
