import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { tick } from './clock.ts'
import { subjectsOf, type Bodies, type Entry, type Kind } from './entry.ts'
import { birthSettlements } from './birth-settled.ts'
import { choicesOf, differingFacts, goesOn } from './merge-plan.ts'
import { asOne, mergedPairs, standingMerges, whoIsOne } from './merge.ts'
import { emptyPerson, foldPerson, type PersonRecord } from './record.ts'
import { conflict, current } from './writes.ts'

const DAY = localDate('2026-11-22')

function entry<K extends Kind>(kind: K, subject: string, body: Bodies[K], at: number): Entry {
  const common = {
    id: `e${at}`,
    village: '19.06.01.2001',
    subject,
    on: DAY,
    clock: tick(at, 'd'),
    author: 'a',
    device: 'd',
    catalogue: 1,
  }
  return { ...common, kind, body } as Entry
}
const registered = (subject: string, name: string, household: string, at: number) =>
  entry(
    'person-registered',
    subject,
    { name, sex: 'female', birthDate: DAY, household, relation: 'child' },
    at,
  )
const visit = (subject: string, at: number) =>
  entry('encounter-recorded', subject, { setting: 'home', cadre: 'kader', services: [] }, at)

type Village = ReadonlyMap<string, PersonRecord>
function foldAll(entries: readonly Entry[]): Village {
  const people = new Map<string, PersonRecord>()
  for (const one of entries) {
    for (const id of subjectsOf(one)) {
      people.set(id, foldPerson(people.get(id) ?? emptyPerson(id), one))
    }
  }
  return people
}
const one = (village: Village, id: string) => asOne(whoIsOne(id, (other) => village.get(other)))

const names = fc.constantFrom('p1', 'p2', 'p3')
const two = fc.tuple(names, names).filter(([a, b]) => a !== b)
const step = fc.oneof(
  names.map((id) => (at: number) => visit(id, at)),
  fc.tuple(names, fc.constantFrom('visit-assigned', 'visit-done')).map(
    ([id, kind]) =>
      (at: number) =>
        kind === 'visit-done'
          ? entry(kind, id, { cadre: 'kader', outcome: 'refused' }, at)
          : entry(kind, id, { to: id }, at),
  ),
  fc.tuple(names, fc.constantFrom('Siti', 'Sitti')).map(
    ([id, value]) =>
      (at: number) =>
        entry('person-changed', id, { changes: { name: { value } } }, at),
  ),
  fc.tuple(names, fc.integer({ min: 1, max: 12 })).map(
    ([id, of]) =>
      (at: number) =>
        entry(
          'encounter-amended',
          id,
          { setting: 'posyandu', cadre: 'kader', services: [], encounter: `e${of}` },
          at,
        ),
  ),
  two.map(
    ([id, other]) =>
      (at: number) =>
        entry('persons-merged', id, { other, choices: { name: { value: 'Dewi' } } }, at),
  ),
  fc.tuple(two, fc.integer({ min: 1, max: 12 })).map(
    ([[id, other], of]) =>
      (at: number) =>
        entry('merge-undone', id, { other, merge: `e${of}` }, at),
  ),
  fc.tuple(names, names, fc.constantFrom(...birthSettlements)).map(
    ([id, child, as]) =>
      (at: number) =>
        entry('birth-settled', id, { child, as }, at),
  ),
  names.map(
    (id) => (at: number) =>
      entry('person-arrived', id, { from: '19.06.04.2001', person: 'q', departure: `d${at}` }, at),
  ),
  fc.tuple(names, fc.integer({ min: 1, max: 12 })).map(
    ([id, of]) =>
      (at: number) =>
        entry('arrival-withdrawn', id, { arrival: `e${of}` }, at),
  ),
  two.map(
    ([id, other]) =>
      (at: number) =>
        entry('persons-told-apart', id, { other }, at),
  ),
)
/** Who takes a merge back names the two it was about; anything else is refused. */
const entries = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.map((make, at) => make(at + 1)))
  .map((all) =>
    all.flatMap((made): readonly Entry[] => {
      if (made.kind !== 'merge-undone') return [made]
      const merge = all.find(({ id }) => id === made.body.merge)
      if (merge?.kind !== 'persons-merged') return []
      const body = { other: merge.body.other, merge: merge.id }
      return [{ ...made, subject: merge.subject, body }]
    }),
  )

describe('people who are one', () => {
  it('are the same whatever the order in which entries come, and however often', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }),
          ),
        ),
        ([all, shuffled]) => {
          const [forth, mixed] = [foldAll(all), foldAll(shuffled)]
          for (const id of forth.keys()) expect(one(mixed, id)).toEqual(one(forth, id))
        },
      ),
    )
  })

  it('are seen as one from each of their ids, and by their records in any order', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const village = foldAll(all)
        for (const id of village.keys()) {
          const members = whoIsOne(id, (other) => village.get(other))
          const whole = asOne(members)
          expect(asOne(members.toReversed())).toEqual(whole)
          for (const member of members) expect(one(village, member.id)).toEqual(whole)
        }
      }),
    )
  })

  it('are as they were once every merge was taken back', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const merges = all.filter(({ kind }) => kind === 'persons-merged')
        const undone = merges.map((merge, at) => {
          const [id = '', other = ''] = subjectsOf(merge)
          return entry('merge-undone', id, { other, merge: merge.id }, 100 + at)
        })
        const apart = foldAll(
          all.filter(({ kind }) => kind !== 'persons-merged' && kind !== 'merge-undone'),
        )
        const parted = foldAll([...all, ...undone])
        for (const [id, record] of apart) {
          const now = one(parted, id)
          expect(now && standingMerges(now)).toEqual([])
          const { merges: _, parted: __, ...rest } = now ?? record
          expect(rest).toEqual(record)
        }
      }),
    )
  })
})

describe('two records of one person', () => {
  const before = [
    registered('p1', 'Siti Aisyah', 'h1', 1),
    registered('p2', 'St. Aisah', 'h2', 2),
    visit('p1', 3),
    visit('p2', 4),
  ]
  const seen = tick(2, 'd')
  const choices = {
    name: { value: 'Siti Aisyah', seen },
    household: { value: 'h2', seen },
  }
  const merged = entry('persons-merged', 'p1', { other: 'p2', choices }, 5)

  it('have the visits of both and the values chosen, under the id that goes on', () => {
    const record = one(foldAll([...before, merged]), 'p2')
    expect(record?.id).toBe('p1')
    expect(record?.encounters.map(({ id, of }) => [id, of])).toEqual([
      ['e3', undefined],
      ['e4', 'p2'],
    ])
    expect(current(record?.fields.name)).toBe('Siti Aisyah')
    expect(current(record?.fields.household)).toBe('h2')
    expect(conflict(record?.fields.name)).toEqual([])
  })

  it('count what is written later about the id that was given up', () => {
    const later = [
      visit('p2', 6),
      entry('person-changed', 'p2', { changes: { phone: { value: '0812' } } }, 7),
    ]
    const record = one(foldAll([...later, merged, ...before]), 'p1')
    expect(record?.encounters).toHaveLength(3)
    expect(current(record?.fields.phone)).toBe('0812')
  })

  it('part again, each with what was written about it', () => {
    const undone = entry('merge-undone', 'p1', { other: 'p2', merge: merged.id }, 7)
    const village = foldAll([undone, visit('p2', 6), merged, ...before])
    expect(one(village, 'p1')?.encounters.map(({ id }) => id)).toEqual(['e3'])
    expect(one(village, 'p2')?.encounters.map(({ id }) => id)).toEqual(['e4', 'e6'])
    expect(current(one(village, 'p2')?.fields.name)).toBe('St. Aisah')
  })

  it('go on under one id also when two devices merged them the other way round', () => {
    const back = entry('persons-merged', 'p2', { other: 'p1' }, 6)
    const village = foldAll([back, merged, ...before])
    expect(one(village, 'p1')).toEqual(one(village, 'p2'))
    expect(one(village, 'p1')?.id).toBe('p2')
  })

  it('are one pair, parted at once, when two devices merged them', () => {
    const back = entry('persons-merged', 'p2', { other: 'p1' }, 6)
    const both = [...before, merged, back]
    const [pair, ...others] = mergedPairs(one(foldAll(both), 'p1') ?? emptyPerson('p1'))
    expect(pair?.map(({ id }) => id)).toEqual([merged.id, back.id])
    expect(others).toEqual([])
    const parted = pair?.map(({ id, survivor, absorbed }, at) =>
      entry('merge-undone', survivor, { other: absorbed, merge: id }, 7 + at),
    )
    const village = foldAll([...both, ...(parted ?? [])])
    expect(one(village, 'p1')?.encounters.map(({ id }) => id)).toEqual(['e3'])
    expect(one(village, 'p2')?.encounters.map(({ id }) => id)).toEqual(['e4'])
  })
})

describe('a plan to merge', () => {
  const village = foldAll([
    registered('p1', 'Siti Aisyah', 'h1', 1),
    registered('p2', 'St. Aisah', 'h2', 2),
    entry('person-changed', 'p2', { changes: { phone: { value: '0812' } } }, 3),
    visit('p2', 4),
  ])
  const [one, other] = [
    village.get('p1') ?? emptyPerson('p1'),
    village.get('p2') ?? emptyPerson('p2'),
  ]

  it('lets go on who has more visits, else who was written down first', () => {
    expect(goesOn(one, other).map(({ id }) => id)).toEqual(['p2', 'p1'])
    expect(goesOn({ ...other, encounters: [] }, one).map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('asks about what both say differently and nothing else', () => {
    expect(differingFacts(one, other)).toEqual(['name', 'household'])
  })

  it('leaves no conflict about what was chosen', () => {
    const chosen = new Map([
      ['name', one],
      ['household', other],
    ] as const)
    const choices = choicesOf([one, other], chosen)
    const merged = entry('persons-merged', 'p2', { other: 'p1', choices }, 9)
    const whole = asOne([foldPerson(one, merged), foldPerson(other, merged)])
    expect(current(whole?.fields.name)).toBe('Siti Aisyah')
    expect(current(whole?.fields.household)).toBe('h2')
    expect(current(whole?.fields.phone)).toBe('0812')
    expect(conflict(whole?.fields.name)).toEqual([])
    expect(conflict(whole?.fields.household)).toEqual([])
  })
})
