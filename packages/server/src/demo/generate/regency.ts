import { addMonths, firstDayOf, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import { habitsOf } from './habits.ts'
import { live } from './life.ts'
import type { Network, VillageNetwork } from './network.ts'
import { melatiFamilies } from './melati.ts'
import { settle, type Family } from './people.ts'
import { problemEntries } from './problem-entries.ts'
import { randomOf } from './random.ts'
import { liveTheRest } from './rest.ts'
import { sessionEntries } from './session-entries.ts'
import { staffOf } from './staff.ts'
import { stampsOf } from './stamps.ts'
import { told } from './told.ts'
import type { Village } from './villager.ts'

const HISTORY_MONTHS = 18

export interface RegencyOptions {
  readonly seed: number | string
  /** How many live in the regency today, about. */
  readonly people: number
  /** The day after the last day of the history. */
  readonly today: LocalDate
  readonly network: Network
  readonly catalogue: Catalogue
  readonly facts: PlaceFacts
}
export interface VillageHistory {
  readonly village: VillageNetwork
  /** In the order they were written. */
  readonly entries: readonly Entry[]
}

/**
 * A regency of invented people with eighteen months of history, village by village: the same options give the same
 * entries, whichever village is made first.
 */
export function* generateRegency(options: RegencyOptions): Generator<VillageHistory> {
  for (const village of options.network.villages) {
    yield { village, entries: generateVillage(options, village.code) }
  }
}

/** The entries of one village of the regency. */
export const generateVillage = (options: RegencyOptions, code: string): readonly Entry[] =>
  inOrder([...generateParts(options, code)].flat())

/**
 * The same entries in parts that stand alone: first the Posyandu days, then household by household, so that a village of
 * any size fits into memory.
 */
export function* generateParts(options: RegencyOptions, code: string): Generator<readonly Entry[]> {
  const village = villageOf(options, code)
  yield sessionEntries(village)
  yield* melatiFamilies(village)
  for (const { entries, members, doubles } of familiesOf(village, options)) {
    const lives = members.flatMap((member) => told(village, member))
    yield [...entries, ...lives, ...doubles.flatMap((double) => double.entries)]
  }
  yield problemEntries(village)
}

/** Families with what they lived through, as long as people are wanted; nobody has judged it yet. */
export function* familiesOf(
  village: Village,
  { people, today }: Pick<RegencyOptions, 'people' | 'today'>,
): Generator<Family> {
  const wanted = peopleOf(village.network, people)
  let here = 0
  for (let nth = 0; here < wanted; nth += 1) {
    const family = settle(village, nth)
    live(village, family.members)
    for (const member of family.members) liveTheRest(village, member)
    here += family.members.filter((member) => member.before === today).length
    yield family
  }
}

const peopleOf = ({ share }: VillageNetwork, people: number): number =>
  Math.max(1, Math.round(people * share))

/** In the order they were written. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))

export function villageOf(
  { seed, people, today, network, catalogue, facts }: RegencyOptions,
  code: string,
): Village {
  const turn = network.villages.findIndex((village) => village.code === code)
  const place = network.villages[turn]
  if (place === undefined) throw new Error(`no village ${code} in the network`)
  return {
    network: place,
    staff: staffOf(place),
    habits: habitsOf(randomOf('village', seed, code), turn),
    stamps: stampsOf(randomOf('stamps', seed, code), peopleOf(place, people)),
    rules: { catalogue, facts },
    seed,
    from: firstDayOf(monthOf(addMonths(today, -HISTORY_MONTHS))),
    today,
  }
}
