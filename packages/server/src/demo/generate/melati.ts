import { addDays, addMonths, daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { hypertensionControl } from '@jejaring/core/catalogue/services/illness/hypertension-control'
import { hypertensionDiagnosis } from '@jejaring/core/catalogue/services/illness/hypertension-diagnosis'
import type { Entry } from '@jejaring/core/journal/entry'
import type { Relation, Sex } from '@jejaring/core/person/person'
import { LALANG } from './belitung-timur.ts'
import { liveAsChild } from './child.ts'
import { given } from './given.ts'
import { live } from './life.ts'
import { visitHouse } from './house-visit.ts'
import { registerHousehold, registerPerson } from './people.ts'
import { livePregnancy } from './pregnancy.ts'
import { randomOf } from './random.ts'
import { sessionsOf } from './session.ts'
import { referral, told, withOutcomes } from './told.ts'
import { kaderOf, visit, type Household, type Village, type Villager } from './villager.ts'

/** A person the tour of the demo speaks of, in every demo of whatever size. */
interface Known {
  readonly name: string
  readonly sex: Sex
  readonly relation: Relation
  readonly ageDays: number
  /** What is told about this person; the others live as everybody does. */
  readonly story?: (village: Village, villager: Villager) => readonly Entry[]
}

const years = (n: number): number => Math.round(n * 365.25)

const families: readonly { readonly rt: string; readonly members: readonly Known[] }[] = [
  {
    rt: '003',
    members: [
      {
        name: 'Sulaiman',
        sex: 'male',
        relation: 'head',
        ageDays: years(64.4),
        story: stopsHisDrug,
      },
      { name: 'Fatimah', sex: 'female', relation: 'spouse', ageDays: years(61.2) },
      { name: 'Dian Lestari', sex: 'female', relation: 'child', ageDays: years(16.5) },
      { name: 'Aqila Zahra', sex: 'female', relation: 'grandchild', ageDays: years(3.2) },
    ],
  },
  {
    rt: '003',
    members: [
      {
        name: 'Nuraini',
        sex: 'female',
        relation: 'head',
        ageDays: years(58.3),
        story: waitsForAnAnswer,
      },
      {
        name: 'Eka Putri',
        sex: 'female',
        relation: 'child',
        ageDays: years(31.6),
        story: expects(34),
      },
    ],
  },
  {
    rt: '004',
    members: [
      { name: 'Marwan', sex: 'male', relation: 'head', ageDays: years(41.1) },
      {
        name: 'Lina Safitri',
        sex: 'female',
        relation: 'spouse',
        ageDays: years(27.7),
        story: expects(26),
      },
      { name: 'Rafka Alfarizi', sex: 'male', relation: 'child', ageDays: 430 },
    ],
  },
  {
    rt: '004',
    members: [
      { name: 'Herman', sex: 'male', relation: 'head', ageDays: years(29.9) },
      { name: 'Yuli Anggraini', sex: 'female', relation: 'spouse', ageDays: years(26.3) },
      { name: 'Danish Pratama', sex: 'male', relation: 'child', ageDays: 250, story: misses(2) },
    ],
  },
]

/** Families of Posyandu Melati, for the village that has it; for others nothing. */
export function* melatiFamilies(village: Village): Generator<readonly Entry[]> {
  const posyandu = village.network.posyandu.find(({ name }) => name === 'Posyandu Melati')
  if (village.network.code !== LALANG || posyandu === undefined) return
  for (const [nth, family] of families.entries()) {
    const rt = posyandu.rts.find((one) => one.rt === family.rt)
    if (rt === undefined) throw new Error(`Posyandu Melati does not serve RT ${family.rt}`)
    const random = randomOf('melati', village.seed, nth)
    const on = addDays(village.from, 10 + nth)
    const household: Household = {
      id: village.stamps.next(on, 'household').id,
      rt: rt.code,
      posyandu,
      diligent: true,
      refusesVaccines: false,
    }
    const members = family.members.map((known, i) =>
      villagerOf(village, known, { household, on, i }),
    )
    const entries = [
      ...registerHousehold(village, random, { household, villagers: members, on }),
      ...visitHouse(village, household, { from: on, before: village.today }),
    ]
    for (const villager of members) registerPerson(village, villager)
    const lives = members.flatMap((one, i) => lifeOf(village, one, family.members[i]))
    yield [...entries, ...lives]
  }
}

function villagerOf(
  { stamps, today, seed }: Village,
  { name, sex, relation, ageDays }: Known,
  at: { readonly household: Household; readonly on: LocalDate; readonly i: number },
): Villager {
  const birthDate = addDays(today, -ageDays)
  const from = birthDate > at.on ? addDays(birthDate, 4) : at.on
  return {
    id: stamps.next(from, 'person').id,
    name,
    sex,
    relation,
    birthDate,
    household: at.household,
    from,
    before: today,
    dies: false,
    random: randomOf('melati', seed, name),
    entries: [],
  }
}

function lifeOf(village: Village, villager: Villager, known: Known | undefined): readonly Entry[] {
  if (known?.story !== undefined) return known.story(village, villager)
  live(village, [villager])
  return told(village, villager)
}

/** A pregnancy of so many weeks today. */
function expects(weeks: number) {
  return (village: Village, woman: Villager): readonly Entry[] => {
    livePregnancy(village, woman, {
      from: addDays(village.today, -7 * weeks - 2),
      earlierBirths: weeks > 30 ? 0 : 1,
    })
    return told(village, woman)
  }
}

/** Not weighed on the last days of the Posyandu. */
function misses(sessions: number) {
  return (village: Village, child: Villager): readonly Entry[] => {
    const days = sessionsOf(child.household.posyandu, child.birthDate, village.today)
    const before = days.at(-sessions) ?? village.today
    liveAsChild(village, { ...child, before })
    return told(village, child)
  }
}

/** Known hypertension, controlled every month; in the last two the drug was not taken. */
function stopsHisDrug(village: Village, man: Villager): readonly Entry[] {
  for (const { on, left } of controls(village, man)) {
    const takes = left > 2
    control(village, man, { on, takes, systolic: takes ? 134 : 158, diastolic: takes ? 84 : 96 })
  }
  return told(village, man)
}

/** Sent to the Pustu after her last control, and still without an answer. */
function waitsForAnAnswer(village: Village, woman: Villager): readonly Entry[] {
  const until = addDays(village.today, -28)
  for (const { on } of controls(village, woman).filter((day) => day.on < until)) {
    const isLast = daysBetween(on, until) <= 31
    control(village, woman, {
      on,
      takes: true,
      systolic: isLast ? 164 : 132,
      diastolic: isLast ? 98 : 82,
    })
  }
  const { entries, judged } = withOutcomes(village, woman)
  const last = judged.at(-1)
  return last?.refer === undefined
    ? entries
    : [...entries, referral(village, woman, { ...last, refer: last.refer })]
}

/** Days of control after the care began, with how many are left, the last being 1. */
function controls(village: Village, person: Villager) {
  const diagnosed = addDays(person.from, 12)
  visit(village, person, {
    on: diagnosed,
    author: village.staff.nurse,
    setting: 'pustu',
    services: [
      given(hypertensionDiagnosis, {
        basis: 'known-treated',
        systolic: 148,
        diastolic: 92,
        since: addMonths(diagnosed, -26),
      }),
    ],
  })
  const days = sessionsOf(person.household.posyandu, addDays(diagnosed, 1), village.today)
  return days.map((on, i) => ({ on, left: days.length - i }))
}

function control(
  village: Village,
  person: Villager,
  at: {
    readonly on: LocalDate
    readonly takes: boolean
    readonly systolic: number
    readonly diastolic: number
  },
): void {
  const { on, takes, systolic, diastolic } = at
  visit(village, person, {
    on,
    author: kaderOf(village, person),
    setting: 'posyandu',
    services: [
      given(hypertensionControl, {
        systolic: [systolic + person.random.int(0, 4), systolic],
        diastolic: [diastolic + person.random.int(0, 3), diastolic],
        drugTaken: takes ? 'taken' : 'not-taken',
      }),
    ],
  })
}
