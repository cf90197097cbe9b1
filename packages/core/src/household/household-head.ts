import { completedMonths, type LocalDate } from '../calendar/local-date.ts'
import { current, type Write } from '../journal/writes.ts'
import type { Relation } from '../person/person.ts'

/** Somebody who lives in a household. */
export interface Member {
  readonly id: string
  readonly birthDate: LocalDate
  /** To the head, newest first. */
  readonly relation: readonly Write<Relation>[]
  /** Id of the mother, where it is known. */
  readonly mother?: string | undefined
}

/** Whether a household has its head: one, and grown up. */
export type Headship<M extends Member> =
  | { readonly kind: 'one'; readonly head: M }
  | { readonly kind: 'several'; readonly heads: readonly M[] }
  /** Who may head it now, the likeliest first. */
  | { readonly kind: 'none'; readonly adults: readonly M[] }
  /** Nobody grown up lives there: they live with somebody else, or the eldest stands for them. The eldest first. */
  | { readonly kind: 'children'; readonly children: readonly M[] }
  | { readonly kind: 'nobody' }

/**
 * From this age on somebody stands for a family card.
 *
 * @see Perpres 96/2018 on family cards: 17 years or married
 */
const ADULT_MONTHS = 17 * 12

export const isAdult = (birthDate: LocalDate, today: LocalDate): boolean =>
  completedMonths(birthDate, today) >= ADULT_MONTHS

/** The likeliest head first; our choice, people decide. */
const order: readonly (Relation | undefined)[] = [
  'spouse',
  'parent',
  'child',
  'other',
  undefined,
  'grandchild',
]

/** @param members who live there now */
export function headshipOf<M extends Member>(members: readonly M[], today: LocalDate): Headship<M> {
  const heads = members.filter(({ relation }) => current(relation) === 'head')
  const [head] = heads
  if (head !== undefined) {
    return heads.length === 1 ? { kind: 'one', head } : { kind: 'several', heads }
  }
  if (members.length === 0) return { kind: 'nobody' }
  const adults = members.filter(({ birthDate }) => isAdult(birthDate, today))
  return adults.length === 0
    ? { kind: 'children', children: members.toSorted(elderFirst) }
    : {
        kind: 'none',
        adults: adults.toSorted(
          (a, b) =>
            order.indexOf(current(a.relation)) - order.indexOf(current(b.relation)) ||
            elderFirst(a, b),
        ),
      }
}

const elderFirst = (a: Member, b: Member): number => (a.birthDate < b.birthDate ? -1 : 1)

/** What somebody is to the new head, by what the new head and they were to the one before. */
const seenFrom: Partial<Record<Relation, Partial<Record<Relation, Relation>>>> = {
  spouse: {
    head: 'spouse',
    child: 'child',
    grandchild: 'grandchild',
    parent: 'other',
    other: 'other',
  },
  // A grandchild of the old head may be an own child or a sister's.
  child: { head: 'parent', spouse: 'parent', child: 'other', parent: 'other', other: 'other' },
  parent: { head: 'child', spouse: 'other', child: 'grandchild', grandchild: 'other' },
}

/**
 * What the others are to a new head, as far as the old relations tell; undefined where somebody has to be asked. Where the
 * one chosen headed the house before another did, everybody is again what they were then.
 */
export function relationsTo<M extends Member>(
  head: M,
  members: readonly M[],
): ReadonlyMap<string, Relation | undefined> {
  const others = members.filter(({ id }) => id !== head.id)
  const headSince = sinceHead(head)
  const later = others.flatMap((one) => sinceHead(one) ?? [])
  const end = headSince === undefined ? undefined : later.find((since) => since > headSince)
  const before = head.relation.find(({ value }) => value !== 'head')?.value
  return new Map(
    others.map((one) => {
      if (one.mother === head.id) return [one.id, 'child']
      if (head.mother === one.id) return [one.id, 'parent']
      if (end !== undefined) return [one.id, relationUntil(one, end)]
      const now = current(one.relation)
      // Who heads it already changes nothing but for whoever calls themselves head as well.
      if (headSince !== undefined && now !== 'head') return [one.id, now]
      return [
        one.id,
        before === undefined || now === undefined ? undefined : seenFrom[before]?.[now],
      ]
    }),
  )
}

const sinceHead = ({ relation }: Member) =>
  current(relation) === 'head' ? relation.find(({ value }) => value === 'head')?.clock : undefined

function relationUntil({ relation }: Member, end: string): Relation | undefined {
  const value = relation.find(({ clock }) => clock < end)?.value
  return value === 'head' ? undefined : value
}
