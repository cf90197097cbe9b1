import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { arrivingId, standingArrivals, type ArrivalBody } from '@jejaring/core/journal/arrival'
import {
  isOfHousehold,
  isOfPerson,
  subjectsOf,
  type Bodies,
  type Entry,
} from '@jejaring/core/journal/entry'
import { asOne, standingMerges, whoIsOne } from '@jejaring/core/journal/merge'
import {
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
  type HouseholdRecord,
  type PersonRecord,
} from '@jejaring/core/journal/record'
import { current, lastSeen } from '@jejaring/core/journal/writes'
import type { Random } from '../../demo/generate/random.ts'
import { newId, TODAY } from '../testing/entries.ts'
import type { Phone } from './phone.ts'

export interface View {
  readonly persons: ReadonlyMap<string, PersonRecord>
  readonly households: ReadonlyMap<string, HouseholdRecord>
}

/** The records that follow from entries. */
export function viewOf(entries: readonly Entry[]): View {
  const persons = new Map<string, PersonRecord>()
  const households = new Map<string, HouseholdRecord>()
  for (const entry of entries) {
    if (isOfHousehold(entry)) {
      const known = households.get(entry.subject) ?? emptyHousehold(entry.subject)
      households.set(entry.subject, foldHousehold(known, entry))
    } else if (isOfPerson(entry)) {
      for (const id of subjectsOf(entry)) {
        persons.set(id, foldPerson(persons.get(id) ?? emptyPerson(id), entry))
      }
    }
  }
  return { persons: wholeOnes(persons), households }
}

/** Each person once, put together; of whom only a hint came (the other of two) nothing is shown. */
function wholeOnes(own: ReadonlyMap<string, PersonRecord>): ReadonlyMap<string, PersonRecord> {
  const whole = [...own.keys()].flatMap((id) => asOne(whoIsOne(id, (one) => own.get(one))) ?? [])
  return new Map(
    whole.filter(({ fields }) => fields.name !== undefined).map((record) => [record.id, record]),
  )
}

export interface Village {
  readonly rts: readonly string[]
  /** Who left other villages for this one. */
  readonly coming: readonly ArrivalBody[]
}

/** One thing a worker writes down, about what the phone shows; at first a family. */
export function work(phone: Phone, random: Random, { rts, coming }: Village): readonly Entry[] {
  const { persons, households } = viewOf(phone.entries())
  const mine = phone.owner.neighbourhoods ?? rts
  const person = [...persons.values()].filter(({ fields }) => fields.birthDate !== undefined)
  if (person.length === 0 || random.chance(0.08)) return [...family(phone, random, mine)]
  const one = random.pick(person)
  const { id, fields, encounters, referrals, departures } = one
  const seen = lastSeen(fields.name)
  const born = current(fields.birthDate) ?? TODAY
  const write = phone.write
  const kind = random.weighted([
    ['visit', 50],
    ['name', 12],
    ['household', 8],
    ['home', 6],
    ['correction', 10],
    ['referral', 8],
    ['departure', 6],
    ['tomorrow', 2],
    ['reaction', 8],
    ...(phone.owner.cadre === 'midwife'
      ? ([
          ['merge', 8],
          ['arrival', 6],
        ] as const)
      : []),
  ] as const)
  switch (kind) {
    case 'visit':
      return [write('encounter-recorded', id, visit(phone, random), dayFrom(born, random))]
    case 'name': {
      const value = `Nama ${random.int(1, 99)}`
      const name = seen === undefined ? { value } : { value, seen }
      return [write('person-changed', id, { changes: { name } }, TODAY)]
    }
    case 'household': {
      const household = [...households.keys()]
      if (household.length === 0) return []
      const changes = { household: { value: random.pick(household) } }
      return [write('person-changed', id, { changes }, TODAY)]
    }
    case 'home': {
      const household = [...households.keys()]
      if (household.length === 0) return []
      const changes = { rt: { value: random.pick(rts) } }
      const answers = { water: random.pick(['piped', 'rain']) }
      return [
        write('household-changed', random.pick(household), { changes }, TODAY),
        write('household-observed', random.pick(household), { answers }, TODAY),
      ]
    }
    case 'correction': {
      const encounter = encounters.at(-1)
      const on = encounter?.versions.at(0)?.on
      if (encounter === undefined || on === undefined) return []
      return [
        random.chance(0.3)
          ? write('encounter-voided', id, { encounter: encounter.id, reason: 'salah' }, TODAY)
          : write(
              'encounter-amended',
              id,
              { ...visit(phone, random), encounter: encounter.id },
              on,
            ),
      ]
    }
    case 'referral': {
      const referral = referrals.find(({ made }) => made !== undefined)
      const said = referral?.answers.at(-1)?.id
      const came = referral?.received?.at(-1)?.id
      return [
        referral === undefined || random.chance(0.5)
          ? write('referral-made', id, { to: 'pustu', withinDays: 1, reason: 'x' }, TODAY)
          : random.chance(0.5)
            ? write(
                'referral-answered',
                id,
                {
                  referral: referral.id,
                  answer: 'y',
                  ...(said !== undefined && random.chance(0.5) ? { replaces: [said] } : {}),
                  ...(said !== undefined && random.chance(0.3) ? { takenBack: true } : {}),
                },
                TODAY,
              )
            : write(
                'referral-received',
                id,
                {
                  referral: referral.id,
                  ...(came !== undefined && random.chance(0.5) ? { takesBack: came } : {}),
                },
                TODAY,
              ),
      ]
    }
    case 'departure': {
      const departure = departures.at(-1)
      return [
        departure === undefined
          ? write('person-moved', id, { to: 'Gantung' }, TODAY)
          : write('person-returned', id, { entry: departure.id }, TODAY),
      ]
    }
    case 'reaction': {
      const told = one.reactions?.reports.at(-1)
      const { cadre } = phone.owner
      if (told === undefined || random.chance(0.4))
        return [write('reaction-reported', id, illness(cadre), TODAY)]
      return random.chance(0.2)
        ? [write('reaction-withdrawn', id, { reaction: told.of }, TODAY)]
        : [write('reaction-reported', id, { ...illness(cadre), completes: told.of }, TODAY)]
    }
    case 'arrival':
      return arrival(phone, random, { persons, households }, coming)
    case 'merge': {
      const [merge] = standingMerges(one)
      if (merge !== undefined && random.chance(0.6)) {
        const body = { other: merge.absorbed, merge: merge.id }
        return [write('merge-undone', merge.survivor, body, TODAY)]
      }
      const other = random.pick(person).id
      if (other === id) return []
      return random.chance(0.2)
        ? [write('persons-told-apart', id, { other }, TODAY)]
        : [write('persons-merged', id, { other }, TODAY)]
    }
    case 'tomorrow':
      return [write('encounter-recorded', id, visit(phone, random), addDays(TODAY, 1))]
  }
}

function* family(phone: Phone, random: Random, rts: readonly string[]): Generator<Entry> {
  const household = newId()
  const home = { rt: random.pick(rts), headName: 'Kepala', address: '' }
  yield phone.write('household-registered', household, home, TODAY)
  for (let more = random.int(1, 3); more > 0; more -= 1) {
    const birthDate = addDays(TODAY, -random.int(30, 1700))
    const sex = random.pick(['male', 'female'] as const)
    const body = { name: 'Anak', sex, birthDate, household, relation: 'child' } as const
    yield phone.write('person-registered', newId(), body, TODAY)
  }
}

/** Received in a house that is known, or the arrival taken back. */
function arrival(
  { write }: Phone,
  random: Random,
  { persons, households }: View,
  coming: readonly ArrivalBody[],
): readonly Entry[] {
  const [household, came] = [random.pick([...households.keys()]), random.pick(coming)]
  const id = arrivingId(came.departure)
  const known = persons.get(id)
  const standing = known && standingArrivals(known)[0]
  if (standing !== undefined)
    return [write('arrival-withdrawn', id, { arrival: standing.id }, TODAY)]
  const birthDate = addDays(TODAY, -730)
  const body = { name: 'Anak', sex: 'female', birthDate, household, relation: 'child' } as const
  return [
    ...(known === undefined ? [write('person-registered', id, body, TODAY)] : []),
    write('person-arrived', id, came, TODAY),
  ]
}

const illness = (cadre: Phone['owner']['cadre']): Bodies['reaction-reported'] => ({
  cadre,
  vaccines: [],
  given: TODAY,
  began: TODAY,
  signs: ['fever'],
  serious: [],
  outcome: 'recovering',
  told: [],
})

const dayFrom = (born: LocalDate, random: Random): LocalDate => {
  const day = addDays(TODAY, -random.int(0, 300))
  return day < born ? born : day
}

function visit(phone: Phone, random: Random): Bodies['encounter-recorded'] {
  const { cadre } = phone.owner
  const answers = { weight: random.int(30, 180) / 10 }
  const service = { service: 'child-growth', answers, outcomes: {} }
  return { setting: 'posyandu', cadre, services: [service] }
}
