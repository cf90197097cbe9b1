import { addDays, earliest, latest, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Sex } from '@jejaring/core/person/person'
import { askedOf } from './disability.ts'
import { visitHouse } from './house-visit.ts'
import { familyOf, type Member } from './family.ts'
import { communities, familyNameOf, nameOf, type Community } from './names.ts'
import { inventedNik } from './nik.ts'
import { randomOf, type Random } from './random.ts'
import { kaderAt, signed, type Household, type Village, type Villager } from './villager.ts'
import type { Entry } from '@jejaring/core/journal/entry'

export interface Family {
  /** About the household itself. */
  readonly entries: readonly Entry[]
  readonly members: readonly Villager[]
  /** Members written down a second time, by somebody who did not know. */
  readonly doubles: readonly Villager[]
}

/** Registered in a sweep over the first weeks; who moves in later, on the day. */
const SWEEP_DAYS = 75

/**
 * One household with everybody who ever lived in it during the history, registered. Births come later than
 * the household; some people die, some families leave, some arrive.
 */
export function settle(village: Village, nth: number): Family {
  const random = randomOf('family', village.network.code, village.seed, nth)
  const community = random.weighted(communities)
  const posyandu = random.pick(village.network.posyandu)
  const stay = stayOf(village, random)
  const household: Household = {
    id: village.stamps.next(stay.from, 'household').id,
    rt: random.pick(posyandu.rts).code,
    posyandu,
    diligent: random.chance(village.habits.diligent),
    refusesVaccines: random.chance(0.025),
  }
  const members = withOneLost(random, familyOf(random))
  const villagers: Villager[] = []
  for (const [i, member] of members.entries()) {
    const mother = member.mother === undefined ? undefined : villagers[member.mother]
    villagers.push(
      villagerOf(village, { member, household, stay, community, mother, seed: `${nth}/${i}` }),
    )
  }
  const entries = [
    ...registerHousehold(village, random, { household, villagers, on: stay.from }),
    ...visitHouse(village, household, stay),
  ]
  // A child born after the family left is somebody else's.
  const known = villagers.filter(({ from, before }) => from < before)
  for (const villager of known) registerPerson(village, villager)
  return { entries, members: known, doubles: doublesOf(village, known) }
}

interface Stay {
  readonly from: LocalDate
  /** Half-open; today when they stay. */
  readonly before: LocalDate
}

function stayOf({ from, today }: Village, random: Random): Stay {
  if (random.chance(0.025)) return { from: addDays(from, random.int(120, 530)), before: today }
  const swept = addDays(from, random.int(0, SWEEP_DAYS))
  if (random.chance(0.015)) return { from: swept, before: addDays(today, -random.int(5, 400)) }
  return { from: swept, before: today }
}

/** In one family of thirty somebody died in these months, most of them old. */
function withOneLost(random: Random, members: readonly Member[]): readonly Member[] {
  if (!random.chance(0.034)) return members
  const sex: Sex = random.chance(0.55) ? 'male' : 'female'
  const years = random.chance(0.06) ? random.int(1, 4) : Math.max(22, random.normal(68, 12))
  return [...members, { relation: 'parent', sex, ageDays: Math.round(years * 365.25), dies: true }]
}

function villagerOf(
  village: Village,
  plan: {
    readonly member: Member
    readonly household: Household
    readonly stay: Stay
    readonly community: Community
    readonly mother: Villager | undefined
    readonly seed: string
  },
): Villager {
  const { member, household, stay, community, mother, seed } = plan
  const random = randomOf('person', village.network.code, village.seed, seed)
  const birthDate = addDays(village.today, -1 - member.ageDays)
  const met = birthDate > stay.from ? addDays(birthDate, random.int(1, 12)) : stay.from
  const lived = addDays(village.today, -random.int(3, 460))
  const family = familyNameOf(random, community)
  return {
    id: village.stamps.next(latest(met, stay.from), 'person').id,
    name: nameOf(random, {
      community,
      sex: member.sex,
      birthYear: Number(birthDate.slice(0, 4)),
      ...(family === undefined ? {} : { family }),
    }),
    sex: member.sex,
    relation: member.relation,
    birthDate,
    household,
    ...(mother === undefined ? {} : { mother }),
    from: earliest(met, addDays(village.today, -1)),
    before: member.dies === true ? latest(lived, addDays(met, 1)) : stay.before,
    dies: member.dies === true,
    random,
    entries: [],
  }
}

/** One of three hundred, months later, without a NIK and with the name as it was heard. */
function doublesOf(village: Village, members: readonly Villager[]): readonly Villager[] {
  return members.flatMap((villager) => {
    const { random, from, before, name } = villager
    const met = addDays(from, random.int(100, 300))
    if (!random.chance(0.003) || met >= before || villager.birthDate >= before) return []
    const double: Villager = {
      ...villager,
      id: village.stamps.next(met, 'person').id,
      name: name
        .replaceAll('y', 'i')
        .replace(/^Muhammad /, 'M. ')
        .replace(/(.*\s.*)\s\S+$/, '$1'),
      from: met,
      entries: [],
    }
    registerPerson(village, double, { nik: false })
    return [double]
  })
}

export function registerHousehold(
  village: Village,
  random: Random,
  about: {
    readonly household: Household
    readonly villagers: readonly Villager[]
    readonly on: LocalDate
  },
): readonly Entry[] {
  const { household, villagers, on } = about
  const author = kaderAt(village, household.posyandu, random)
  return [
    {
      ...signed(village, { subject: household.id, author, on, met: on }),
      kind: 'household-registered',
      body: {
        rt: household.rt,
        headName: villagers[0]?.name ?? 'Tanpa nama',
        address: `Jalan ${random.pick(streets)} nomor ${random.int(1, 98)}`,
      },
    },
  ]
}

export function registerPerson(
  village: Village,
  villager: Villager,
  known: { readonly nik: boolean } = { nik: true },
): void {
  const { random, household, mother } = villager
  const old = villager.birthDate < '1975-01-01'
  const estimated = random.chance(old ? 0.09 : 0.006)
  const newborn = villager.from < addDays(villager.birthDate, 60)
  const hasNik = known.nik && random.chance(newborn ? 0.25 : 0.94)
  const withPhone = villager.relation === 'head' && random.chance(0.55)
  const on = villager.from
  const asked = known.nik ? askedOf(village, villager) : undefined
  const kader = kaderAt(village, household.posyandu, random)
  villager.entries.push({
    ...signed(village, {
      subject: villager.id,
      // A mental disability is asked for and written down by a health worker.
      author: asked?.mentalDisability === true ? village.staff.midwife : kader,
      on,
      met: on,
    }),
    kind: 'person-registered',
    body: {
      name: villager.name,
      sex: villager.sex,
      birthDate: villager.birthDate,
      household: household.id,
      relation: villager.relation,
      ...(estimated ? { birthDateEstimated: true } : {}),
      ...(hasNik ? { nik: inventedNik(random, villager) } : {}),
      ...(mother === undefined ? {} : { motherName: mother.name }),
      ...(withPhone ? { phone: `0000${random.int(10_000_000, 99_999_999)}` } : {}),
      ...asked,
    },
  })
}

const streets = [
  'Sudirman',
  'Merdeka',
  'Pegadaian',
  'Pelabuhan',
  'Nelayan',
  'Melati',
  'Kartini',
  'Diponegoro',
  'Veteran',
  'Pantai',
  'Masjid',
  'Sekolah',
  'Pasar',
  'Damai',
  'Rambutan',
] as const
