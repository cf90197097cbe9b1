import { addDays, localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { likelyPairs, type Comparable } from '@jejaring/core/person/likely-pairs'
import { expect, it } from 'vitest'
import { readAreas } from '../../places/idn-areas.ts'
import { BELITUNG_TIMUR, belitungTimur, LALANG } from './belitung-timur.ts'
import { networkOf } from './network.ts'
import { settle } from './people.ts'
import { randomOf, type Random } from './random.ts'
import { villageOf } from './regency.ts'
import type { Villager } from './villager.ts'

const today = localDate('2026-11-22')
const areas = await readAreas(BELITUNG_TIMUR)
const network = networkOf(belitungTimur(areas.filter(({ kind }) => kind === 'village')), today)
const facts = { japaneseEncephalitis: false, introduced: {} }

/** Families of a village up to a number of people, and its doubles by whom they are. */
function villageWith(people: number, seed: number) {
  const options = { seed, people, today, network, catalogue, facts }
  const village = villageOf(options, LALANG)
  const members: Villager[] = []
  const doubles = new Map<string, Villager>()
  for (let nth = 0; members.length < people; nth += 1) {
    const family = settle(village, nth)
    members.push(...family.members.filter(({ before }) => before === today))
    for (const double of family.doubles) {
      const original = family.members.find(({ random }) => random === double.random)
      if (original?.before === today) doubles.set(`${original.id} ${double.id}`, double)
    }
  }
  return { members, doubles }
}

function comparable({ id, entries }: Villager): Comparable {
  const [first] = entries
  if (first?.kind !== 'person-registered') throw new Error('nobody registered')
  const { nik, ...body } = first.body
  return { ...body, id, ...(nik === undefined ? {} : { nikEnd: nik.slice(-4) }) }
}

const AGAIN = ' again'

/** A second registration as it happens in life: by another kader, from memory or from an old paper. */
function heardAnew(random: Random, person: Comparable): Comparable {
  const { nikEnd: _, ...known } = person
  const spelled = random.pick([
    (name: string) => name.replaceAll('u', 'oe').replaceAll('j', 'dj'),
    (name: string) => name.replace(/([nrlm])(?=[aiu])/, '$1$1'),
    (name: string) => name.replace(/(\w{4})\w(?=\w)/, '$1'),
    (name: string) => `Hj. ${name}`,
    (name: string) => name.replace(' ', ''),
    (name: string) => name.replace(/(\S+ \S+) .*/, '$1'),
    (name: string) => `${name} binti Hasan`,
  ])
  const isTold = random.chance(0.25)
  return {
    ...known,
    id: person.id + AGAIN,
    name: spelled(person.name),
    birthDate: isTold
      ? addDays(person.birthDate, random.int(-300, 300))
      : random.chance(0.2)
        ? addDays(person.birthDate, random.int(-9, 9))
        : person.birthDate,
    ...(isTold ? { birthDateEstimated: true } : {}),
    ...(random.chance(0.4) ? { household: `${person.household} other` } : {}),
  }
}

it('finds most who were written down twice in a village, and nine of ten pairs are one person', () => {
  const { members, doubles } = villageWith(3000, 1)
  const random = randomOf('heard', 1)
  const people = members.map(comparable)
  const again = people.filter(() => random.chance(0.03)).map((one) => heardAnew(random, one))
  const pairs = likelyPairs([...people, ...[...doubles.values()].map(comparable), ...again])

  const found = new Set(pairs.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]))
  const wanted = [...doubles.keys(), ...again.map(({ id }) => `${id.replace(AGAIN, '')} ${id}`)]
  const hits = wanted.filter((pair) => found.has(pair)).length
  expect([...doubles.keys()].filter((pair) => !found.has(pair))).toEqual([])
  expect(hits / wanted.length).toBeGreaterThan(0.85)
  expect(hits / pairs.length).toBeGreaterThan(0.9)
})
