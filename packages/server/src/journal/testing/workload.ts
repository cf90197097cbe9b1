import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Bodies, Entry, ServiceGiven } from '@jejaring/core/journal/entry'
import { disabilities } from '@jejaring/core/person/disability'
import { randomOf } from '../../demo/generate/random.ts'
import { device, newId, TODAY, type Writer } from './entries.ts'

/** Numbers from 0 up to but not including `below`. */
export type Dice = (below: number) => number

/** The same numbers for the same seed. */
export function diceOf(seed: number): Dice {
  const random = randomOf('workload', seed)
  return (below) => random.int(0, below - 1)
}

interface Model {
  readonly households: string[]
  readonly persons: { readonly id: string; readonly born: LocalDate }[]
  readonly visits: { readonly id: string; readonly person: string; readonly on: LocalDate }[]
  readonly referrals: { readonly id: string; readonly person: string }[]
  readonly departures: { readonly id: string; readonly person: string }[]
  readonly reactions: { readonly id: string; readonly person: string }[]
  readonly merges: { readonly id: string; readonly person: string; readonly other: string }[]
}

/** Entries of a village's everyday, each naming only what an earlier one made; all make sense. */
export function workload(
  dice: Dice,
  count: number,
  { writer, rts }: { readonly writer: Writer; readonly rts: readonly string[] },
): readonly Entry[] {
  const write = device(writer)
  const model: Model = {
    households: [],
    persons: [],
    visits: [],
    referrals: [],
    departures: [],
    reactions: [],
    merges: [],
  }
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[dice(items.length)]
    if (item === undefined) throw new RangeError('nothing to choose from')
    return item
  }
  const rt = () => one(rts)
  const since = (day: LocalDate) => {
    const day2 = addDays(TODAY, -dice(400))
    return day2 < day ? day : day2
  }

  const steps: readonly (() => Entry)[] = [
    () => {
      const id = newId()
      model.households.push(id)
      return write('household-registered', id, { rt: rt(), headName: 'A', address: '' })
    },
    () => {
      const person = { id: newId(), born: addDays(TODAY, -dice(dice(2) === 0 ? 1500 : 25_000)) }
      const entry = write(
        'person-registered',
        person.id,
        {
          name: 'B',
          sex: one(['male', 'female'] as const),
          birthDate: person.born,
          household: one(model.households),
          relation: 'child',
          ...(dice(3) === 0 ? {} : { disability: one(disabilities) }),
        },
        since(person.born),
      )
      model.persons.push(person)
      return entry
    },
    ...Array.from({ length: 6 }, () => () => {
      const { id, born } = one(model.persons)
      const entry = write('encounter-recorded', id, visit(dice), since(born))
      model.visits.push({ id: entry.id, person: id, on: entry.on })
      return entry
    }),
    () => {
      const { id, person, on } = one(model.visits)
      return write('encounter-amended', person, { ...visit(dice), encounter: id }, on)
    },
    () => {
      const { id, person } = one(model.visits)
      return write('encounter-voided', person, { encounter: id, reason: 'x' })
    },
    () => {
      const id = one(model.households)
      return write('household-changed', id, { changes: { rt: { value: rt() } } })
    },
    () => {
      const { id } = one(model.persons)
      const changes = one<Bodies['person-changed']['changes']>([
        { household: { value: one(model.households) } },
        { name: { value: `C${dice(9)}` } },
        { disability: { value: one(disabilities) } },
        { mentalDisability: { value: dice(2) === 0 } },
      ])
      return write('person-changed', id, { changes })
    },
    () => {
      const { person, id: encounter } = one(model.visits)
      const because = { encounter, service: 's', scale: 's', outcome: 'o' }
      const body = { to: 'pustu', withinDays: dice(9), reason: '', because } as const
      const entry = write('referral-made', person, body)
      model.referrals.push({ id: entry.id, person })
      return entry
    },
    () => {
      const { id, person } = one(model.referrals)
      return dice(2) === 0
        ? write('referral-received', person, { referral: id })
        : write('referral-answered', person, { referral: id, answer: '' })
    },
    () => {
      const { id, born } = one(model.persons)
      const gone = [
        write('person-died', id, {}, since(born)),
        write('person-moved', id, { to: '' }),
      ]
      const entry = one(gone)
      model.departures.push({ id: entry.id, person: id })
      return entry
    },
    () => {
      const { id, person } = one(model.departures)
      return write('person-returned', person, { entry: id })
    },
    () => {
      const [{ id }, { id: other }] = [one(model.persons), one(model.persons)]
      if (id === other) throw new RangeError('nobody else')
      return write('persons-told-apart', id, { other })
    },
    () => {
      const day = addDays(TODAY, dice(90))
      return write('service-booked', one(model.persons).id, { service: 'bcg', place: 'pustu', day })
    },
    () => {
      const { id, born } = one(model.persons)
      const on = since(born)
      const entry = write('reaction-reported', id, illness(on), on)
      model.reactions.push({ id: entry.id, person: id })
      return entry
    },
    () => {
      const { id, person } = one(model.reactions)
      return dice(3) === 0
        ? write('reaction-withdrawn', person, { reaction: id })
        : write('reaction-reported', person, { ...illness(TODAY), completes: id })
    },
    ...Array.from({ length: 2 }, () => () => {
      const [{ id }, { id: other }] = [one(model.persons), one(model.persons)]
      if (id === other) throw new RangeError('nobody else')
      const household = { value: one(model.households) }
      const choices = dice(2) === 0 ? {} : { choices: { household } }
      const entry = write('persons-merged', id, { other, ...choices })
      model.merges.push({ id: entry.id, person: id, other })
      return entry
    }),
    () => {
      const { id, person, other } = one(model.merges)
      return write('merge-undone', person, { other, merge: id })
    },
  ]
  const entries: Entry[] = []
  while (entries.length < count) {
    try {
      entries.push(one(steps)())
    } catch (error) {
      // The village is still too empty for this step.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return entries
}

const services: readonly ((dice: Dice) => ServiceGiven)[] = [
  (dice) => given('child-growth', { weight: 2 + dice(200) / 10, length: 50 + dice(60) }),
  (dice) =>
    given('blood-pressure-screening', { systolic: 90 + dice(100), diastolic: 60 + dice(50) }),
  (dice) => given('hypertension-diagnosis', { basis: dice(3) === 0 ? 'not-hypertension' : 'new' }),
  () => given('bcg', {}),
  () => given('dpt-hb-hib', {}),
  () => ({ ...given('measles-rubella', {}), notDone: { reason: 'refused' } }),
]

function given(service: string, answers: ServiceGiven['answers']): ServiceGiven {
  return { service, answers, outcomes: {} }
}

function visit(dice: Dice): Bodies['encounter-recorded'] {
  const chosen = services.filter(() => dice(3) === 0).map((make) => make(dice))
  return { setting: 'pustu', cadre: 'midwife', services: chosen }
}

const illness = (on: LocalDate): Bodies['reaction-reported'] => ({
  cadre: 'midwife',
  vaccines: [],
  given: on,
  began: on,
  signs: ['fever'],
  serious: [],
  outcome: 'recovering',
  told: [],
})

/** What the same day would be in another village. */
export function inVillage(entries: readonly Entry[], from: string, to: string): readonly Entry[] {
  return JSON.parse(JSON.stringify(entries).replaceAll(from, to))
}

export const shuffled = <Item>(items: readonly Item[], dice: Dice): readonly Item[] =>
  items
    .map((item) => ({ item, at: dice(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
