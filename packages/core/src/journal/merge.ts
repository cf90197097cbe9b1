import { lettersTogether } from '../referral/answers.ts'
import { birthsTogether } from './birth-settled.ts'
import {
  emptyPerson,
  insert,
  newestFirst,
  type EncounterRecord,
  type Merge,
  type PersonRecord,
  type ReferralRecord,
} from './record.ts'
import { reactionsTogether } from '../reaction/person-reactions.ts'
import { visitsTogether } from '../visits/person-visits.ts'
import { withChanges, withWrites } from './writes.ts'

/*
 * Somebody written down twice keeps two records, each folded from its own entries; a merge is a fact both know of. Who is one
 * is read off those facts, and only then the records are put together. So an entry about either counts for the person
 * whenever it comes, and taking the merge back parts what was never mixed.
 */

/** Merges that nobody took back. */
export const standingMerges = ({ merges = [], parted = [] }: PersonRecord): readonly Merge[] =>
  merges.filter(({ id }) => !parted.includes(id))

/** The same by pair: two phones may have merged the same two. */
export function mergedPairs(record: PersonRecord): readonly (readonly [Merge, ...Merge[]])[] {
  const pairs = new Map<string, [Merge, ...Merge[]]>()
  for (const merge of standingMerges(record)) {
    const pair = [merge.survivor, merge.absorbed].toSorted().join(' ')
    const known = pairs.get(pair)
    if (known === undefined) pairs.set(pair, [merge])
    else known.push(merge)
  }
  return [...pairs.values()]
}

/** The records of everybody who is one person with `id`, sorted by id; alone, as nearly everybody is. */
export function whoIsOne(
  id: string,
  recordOf: (id: string) => PersonRecord | undefined,
): readonly PersonRecord[] {
  const first = recordOf(id)
  if (first?.merges === undefined) return first === undefined ? [] : [first]
  const found = new Map([[id, first]])
  for (const record of found.values()) {
    for (const { survivor, absorbed } of standingMerges(record)) {
      for (const next of [survivor, absorbed]) {
        if (!found.has(next)) found.set(next, recordOf(next) ?? emptyPerson(next))
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Under which id those who are one go on: that of the latest merge. */
export function survivorOf(records: readonly PersonRecord[]): string | undefined {
  const latest = records
    .flatMap(standingMerges)
    .reduce<Merge | undefined>(
      (last, next) => (last === undefined || next.clock > last.clock ? next : last),
      undefined,
    )
  return latest?.survivor ?? records[0]?.id
}

/** The records of one person put together, as `whoIsOne` found them; one record is that record. */
export function asOne(records: readonly PersonRecord[]): PersonRecord | undefined {
  const [first] = records
  const id = survivorOf(records)
  if (id === undefined || records.length < 2) return first
  const mixed = records.reduce((one, next) => mix(one, next), emptyPerson(id))
  const fields = records
    .flatMap(standingMerges)
    .reduce((known, { choices, clock }) => withChanges(known, choices, clock), mixed.fields)
  const others = records.map((record) => record.id)
  const apart = mixed.apart?.filter((other) => !others.includes(other)) ?? []
  return { ...mixed, fields, apart }
}

function mix(one: PersonRecord, next: PersonRecord): PersonRecord {
  const since = [one.since, next.since].flatMap((day) => day ?? []).toSorted()[0]
  const mixed = {
    id: one.id,
    fields: withWrites(one.fields, next.fields),
    encounters: next.encounters.reduce(
      (all, visit) => insert(all, ofOwner(mixVisits(all, visit), hasOriginal(visit)), byId),
      one.encounters,
    ),
    referrals: next.referrals.reduce(
      (all, letter) => insert(all, ofOwner(mixLetters(all, letter), isMade(letter)), byId),
      one.referrals,
    ),
    departures: union(one.departures, next.departures, byId),
    returned: union(one.returned, next.returned, itself),
    bookings: union(one.bookings, next.bookings, byId),
    bookingsCancelled: union(one.bookingsCancelled, next.bookingsCancelled, itself),
    attended: union(one.attended, next.attended, byId),
    attendedWithdrawn: union(one.attendedWithdrawn, next.attendedWithdrawn, itself),
    apart: union(one.apart, next.apart, itself),
    merges: union(one.merges, next.merges, byId),
    parted: union(one.parted, next.parted, itself),
    visits: visitsTogether(one.visits, next.visits),
    reactions: reactionsTogether(one.reactions, next.reactions),
    births: birthsTogether(one.births, next.births),
    arrivals: union(one.arrivals, next.arrivals, byId),
    arrivalsWithdrawn: union(one.arrivalsWithdrawn, next.arrivalsWithdrawn, itself),
    // Whoever gives records something new says here how two are put together.
  } satisfies Omit<Required<PersonRecord>, 'since'>
  return since === undefined ? mixed : { ...mixed, since }

  /** What was written about another id says so: a correction is written about the same. */
  function ofOwner<Item extends EncounterRecord | ReferralRecord>(item: Item, isTheirs: boolean) {
    return isTheirs && next.id !== one.id ? { ...item, of: next.id } : item
  }
}

const byId = ({ id }: { readonly id: string }): string => id
const itself = (id: string): string => id

const union = <Item>(
  one: readonly Item[] = [],
  other: readonly Item[] = [],
  key: (item: Item) => string,
): readonly Item[] => other.reduce((all, item) => insert(all, item, key), one)

const hasOriginal = ({ id, versions }: EncounterRecord): boolean =>
  versions.some(({ entry }) => entry === id)
const isMade = ({ made }: ReferralRecord): boolean => made !== undefined

function mixVisits(all: readonly EncounterRecord[], visit: EncounterRecord): EncounterRecord {
  const known = all.find(({ id }) => id === visit.id)
  if (known === undefined) return visit
  const entries = new Map([...known.versions, ...visit.versions].map((one) => [one.entry, one]))
  const [voided] = [known.voided, visit.voided]
    .flatMap((one) => one ?? [])
    .toSorted((a, b) => (a.entry < b.entry ? -1 : 1))
  return {
    ...known,
    versions: [...entries.values()].toSorted(newestFirst),
    ...(voided === undefined ? {} : { voided }),
  }
}

function mixLetters(all: readonly ReferralRecord[], letter: ReferralRecord): ReferralRecord {
  const known = all.find(({ id }) => id === letter.id)
  if (known === undefined) return letter
  return lettersTogether({ ...known, ...letter }, known)
}
