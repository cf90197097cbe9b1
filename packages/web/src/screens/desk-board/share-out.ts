import type { Facility, Visitor } from '@jejaring/core/sync/places'
import type { Handed } from './hand-over.ts'

/** Somebody to be visited, as lists know them. */
export interface ToVisit {
  readonly id: string
  readonly village: string
  readonly household: string
  readonly posyandu?: string
}

/**
 * Each house to a kader of its own Posyandu, who thereby has fewest people; nobody is sent where a Posyandu has no kader.
 * A family is never shared between two.
 */
export function shareOut(
  people: readonly ToVisit[],
  visitors: readonly Visitor[],
): readonly Required<Handed>[] {
  const load = new Map<string, number>()
  const ofHouse = new Map<string, string>()
  return people.flatMap(({ id, village, household, posyandu }) => {
    const kader = visitors.filter(({ role, facility }) => role === 'kader' && facility === posyandu)
    const freest = kader.toSorted((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0))[0]
    const to = ofHouse.get(household) ?? freest?.id
    if (to === undefined) return []
    ofHouse.set(household, to)
    load.set(to, (load.get(to) ?? 0) + 1)
    return { id, village, to }
  })
}

/** Whom each can be sent to, kader first: a kader to the people of her own Posyandu, a Pustu to its villages. */
export function reachOf(
  people: readonly ToVisit[],
  visitors: readonly Visitor[],
  facilities: readonly Pick<Facility, 'id' | 'villages'>[],
): readonly { readonly visitor: Visitor; readonly mine: readonly ToVisit[] }[] {
  const reach = visitors.map((visitor) => {
    const villages = facilities.find(({ id }) => id === visitor.facility)?.villages ?? []
    const mine = people.filter(({ village, posyandu }) =>
      visitor.role === 'kader' ? posyandu === visitor.facility : villages.includes(village),
    )
    return { visitor, mine }
  })
  return reach
    .filter(({ mine }) => mine.length > 0)
    .toSorted((a, b) => Number(a.visitor.role === 'pustu') - Number(b.visitor.role === 'pustu'))
}
