import { addMonths, firstDayOf, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { criteria, type SiteRecords } from '@jejaring/core/rollout/criteria'
import { needsOf, sumOfNeeds } from '@jejaring/core/rollout/needs'
import { aboutStep, steps } from '@jejaring/core/rollout/preparation'
import {
  criterionStates,
  metOf,
  readinessOf,
  type CriterionState,
} from '@jejaring/core/rollout/readiness'
import { hasJoined, joinedOn, stages, type SiteKind, type Stage } from '@jejaring/core/rollout/site'
import { terrains } from '@jejaring/core/rollout/terrain'
import type { Rollout, Site, StatedGoal } from '@jejaring/core/rollout/wire'
import { countOf } from '@jejaring/core/staff/staffing'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { readRegistrations } from '../cross-sector/read-cross-sector.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readTrained } from './read-trained.ts'
import { readVisitMonths } from './read-visits.ts'
import { whoWorks, type PeopleAtWork } from '../staff/who-works.ts'

/** Every place all of whose villages are the caller's: what was said of it, and what the records show. */
export async function readRollout(
  db: Kysely<Tables>,
  { villages }: Pick<Caller, 'villages'>,
  today: LocalDate,
): Promise<Pick<Rollout, 'sites' | 'goals'>> {
  const regency = villages[0]?.slice(0, REGENCY_LENGTH)
  const facts = await readFacts(db, villages, today)
  return {
    sites: sitesOf(facts, await readSaid(db, facts), await readJoined(db, facts)),
    goals: regency === undefined ? {} : await readGoals(db, regency),
  }
}

const REGENCY_LENGTH = 'PP.KK'.length

interface Facts {
  readonly id: string
  readonly kind: SiteKind
  readonly name: string
  readonly parent: string | null
  readonly people: number
  readonly work: PeopleAtWork
  readonly months: number
  readonly visitMonths: number
  /** Absent: no passport of its kader holds anything. */
  readonly trained?: number
  readonly hasDecree: boolean
}
interface Said {
  readonly value: string
  readonly on: LocalDate
  readonly version: number
  readonly evidence: string
  readonly isProposed: boolean
}

function sitesOf(
  facts: readonly Facts[],
  said: ReadonlyMap<string, ReadonlyMap<string, Said>>,
  joined: ReadonlyMap<string, LocalDate>,
): readonly Site[] {
  const stageOf = ({ id }: Facts): Stage =>
    stages.find((one) => one === said.get(id)?.get('stage')?.value) ?? 'none'
  const byId = new Map(facts.map((one) => [one.id, one]))
  const puskesmasOf = ({ parent }: Facts): Facts | undefined => {
    const above = byId.get(parent ?? '')
    return above?.kind === 'pustu' ? byId.get(above.parent ?? '') : above
  }
  const under = new Map<string, Facts[]>()
  for (const one of facts) {
    for (const above of new Set([one.parent ?? undefined, puskesmasOf(one)?.id])) {
      if (above !== undefined) under.set(above, [...(under.get(above) ?? []), one])
    }
  }
  const below = ({ id }: Facts, kind: SiteKind): readonly Facts[] =>
    (under.get(id) ?? []).filter((one) => one.kind === kind)
  const standingsOf = (one: Facts, isReady: (posyandu: Facts) => boolean) => {
    const posyandu = below(one, 'posyandu')
    const joined = (kind: SiteKind) =>
      below(one, kind).filter((place) => hasJoined(stageOf(place))).length
    const { people } = one.work
    // Kader belong to the Posyandu; those of the village help its Pustu.
    const withPosyandu = [...people, ...posyandu.flatMap(({ work }) => work.people)]
    const records: SiteRecords = {
      midwives: countOf(people, 'midwife'),
      nurses: countOf(people, 'nurse'),
      kader: countOf(withPosyandu, 'kader'),
      monthsOpened: one.months,
      monthsVisited: one.visitMonths,
      ...(one.trained === undefined ? {} : { trainedKader: one.trained }),
      hasDecree: one.hasDecree,
      joined: { puskesmas: 0, pustu: joined('pustu'), posyandu: joined('posyandu') },
      posyandu: { ready: posyandu.filter(isReady).length, all: posyandu.length },
    }
    const standings = readinessOf(one.kind, statesOf(said.get(one.id)), records)
    return { records, standings, posyandu }
  }
  const isReady = (posyandu: Facts): boolean => {
    const { standings } = standingsOf(posyandu, () => false)
    return metOf(standings) === criteria.posyandu.length
  }
  return facts.map((one): Site => {
    const own = said.get(one.id)
    const { records, standings, posyandu } = standingsOf(one, isReady)
    const needs = needsOf(one.kind, standings)
    const ofPosyandu = posyandu.map((post) =>
      needsOf('posyandu', standingsOf(post, () => false).standings),
    )
    const puskesmas = puskesmasOf(one)
    const since = own?.get('stage')?.on
    const inNetworkSince = joined.get(one.id)
    const origin = byId.get(own?.get('split-from')?.value ?? '')
    // Until somebody says otherwise a new village keeps the year of the one it was part of; what that has reached it has not.
    const planned = own?.get('planned-year') ?? said.get(origin?.id ?? '')?.get('planned-year')
    const year = Number(planned?.value ?? '')
    const km = own?.get('distance-km')?.value ?? ''
    const dropped = own?.get('dropped')
    const terrain = terrains.find((value) => value === own?.get('terrain')?.value)
    const staff = [one, ...(under.get(one.id) ?? [])].flatMap(({ work }) => work.people)
    return {
      id: one.id,
      kind: one.kind,
      name: one.name,
      people: one.people,
      ...(one.work.isRegistered ? { isStaffRegistered: true } : {}),
      workers: countOf(staff, 'midwife') + countOf(staff, 'nurse'),
      kader: countOf(staff, 'kader'),
      ...(terrain === undefined ? {} : { terrain }),
      stage: stageOf(one),
      standings,
      steps: stepsOf(own),
      needs: one.kind === 'pustu' ? sumOfNeeds([needs, ...ofPosyandu]) : needs,
      versions: Object.fromEntries(
        [...(own ?? [])].map(([about, { version }]) => [about, version]),
      ),
      ...(puskesmas === undefined ? {} : { puskesmas: puskesmas.name }),
      ...(since === undefined ? {} : { since }),
      ...(inNetworkSince === undefined ? {} : { joinedOn: inNetworkSince }),
      ...(year === 0 ? {} : { plannedYear: year }),
      ...(year !== 0 && planned?.isProposed === true ? { isProposed: true } : {}),
      ...(km === '' ? {} : { km: Number(km) }),
      ...(origin === undefined ? {} : { splitFrom: origin.name }),
      ...(dropped?.value === 'yes' ? { dropped: dropped.evidence } : {}),
      ...(one.kind === 'pustu' ? { posyandu: records.posyandu } : {}),
    }
  })
}

/** Full months in which a Posyandu must have been open, and homes visited. */
const MONTHS_BACK = 3

function lastMonths(today: LocalDate) {
  const before = firstDayOf(monthOf(today))
  return { from: addMonths(before, -MONTHS_BACK), before }
}

async function readFacts(
  db: Kysely<Tables>,
  villages: readonly string[],
  today: LocalDate,
): Promise<readonly Facts[]> {
  const [{ rows: places }, { living, months }] = await Promise.all([
    sql<Pick<Facts, 'id' | 'kind' | 'name' | 'parent'> & { readonly areas: readonly string[] }>`
      select f.id, f.kind, f.name, f.parent, array_agg(a.area) as areas
      from facility f join facility_area a on a.facility = f.id
      group by f.id having bool_and(split_part(a.area, '/', 1) = any (${villages}::text[]))
      order by f.name, f.id`.execute(db),
    readCounts(db, villages, today),
  ])
  const ids = places.map(({ id }) => id)
  const work = await whoWorks(db, { villages, places: ids }, today)
  const [registrations, visits, trained] = await Promise.all([
    readRegistrations(db, ids),
    readVisitMonths(db, villages, lastMonths(today)),
    readTrained(db, villages, work),
  ])
  return places.map(({ areas, ...place }) => ({
    ...place,
    visitMonths: visits.get(place.id) ?? 0,
    ...(trained.has(place.id) ? { trained: trained.get(place.id) ?? 0 } : {}),
    work: work.get(place.id) ?? { isRegistered: false, people: [] },
    people: areas.reduce((sum, area) => sum + (living.get(area) ?? 0), 0),
    months: months.get(place.id) ?? 0,
    hasDecree: (registrations.get(place.id)?.decree ?? '') !== '',
  }))
}

/** Who lives in each village and RT, and in how many of the last full months each Posyandu was open. */
async function readCounts(db: Kysely<Tables>, villages: readonly string[], today: LocalDate) {
  const { from, before } = lastMonths(today)
  return inScope(db, { villages, seesNames: false }, async (trx) => {
    const people = await trx
      .selectFrom('population')
      .where('village', '=', sql<string>`any(${villages})`)
      .select(['village', 'rt', 'people'])
      .execute()
    const open = await trx
      .selectFrom('session')
      .where('village', '=', sql<string>`any(${villages})`)
      .where('on_day', '>=', from)
      .where('on_day', '<', before)
      .groupBy('posyandu')
      .select('posyandu')
      .select(sql<number>`count(distinct to_char(on_day, 'YYYY-MM'))::int`.as('months'))
      .execute()
    const living = new Map<string, number>()
    for (const { village, rt, people: count } of people) {
      // The whole village has a row of its own, without an RT.
      living.set(rt === '' ? village : rt, count)
    }
    return { living, months: new Map(open.map(({ posyandu, months }) => [posyandu, months])) }
  })
}

async function readSaid(
  db: Kysely<Tables>,
  facilities: readonly Facts[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Said>>> {
  const ids = facilities.map(({ id }) => id)
  const rows = await db
    .selectFrom('site_statement')
    .where('facility', '=', sql<string>`any(${ids})`)
    .distinctOn(['facility', 'about'])
    .orderBy('facility')
    .orderBy('about')
    .orderBy('version', 'desc')
    .select(['facility', 'about', 'version', 'value', 'on_day as on', 'evidence'])
    .select('is_proposed as isProposed')
    .execute()
  const said = new Map<string, Map<string, Said>>()
  for (const { facility, about, ...row } of rows) {
    const own = said.get(facility) ?? new Map<string, Said>()
    said.set(facility, own.set(about, row))
  }
  return said
}

/** Since when each place is in the network, of those that are. */
async function readJoined(
  db: Kysely<Tables>,
  facilities: readonly Facts[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await db
    .selectFrom('site_statement')
    .where('facility', '=', sql<string>`any(${facilities.map(({ id }) => id)})`)
    .where('about', '=', 'stage')
    .orderBy('version')
    .select(['facility', 'value', 'on_day as on'])
    .execute()
  const told = new Map<string, { readonly value: string; readonly on: LocalDate }[]>()
  for (const { facility, ...stage } of rows) {
    told.set(facility, [...(told.get(facility) ?? []), stage])
  }
  return new Map(
    [...told].flatMap(([facility, all]) => {
      const on = joinedOn(all)
      return on === undefined ? [] : [[facility, on] as const]
    }),
  )
}

const stepsOf = (
  said: ReadonlyMap<string, Said> | undefined,
): Readonly<Record<string, CriterionState>> => {
  const states = statesOf(said)
  return Object.fromEntries(
    steps.flatMap(({ id }) => {
      const state = states.get(aboutStep(id))
      return state === undefined ? [] : [[id, state]]
    }),
  )
}

const statesOf = (
  said: ReadonlyMap<string, Said> | undefined,
): ReadonlyMap<string, CriterionState> =>
  new Map(
    [...(said ?? [])].flatMap(([about, { value }]) => {
      const state = criterionStates.find((one) => one === value)
      return state === undefined ? [] : [[about, state] as const]
    }),
  )

async function readGoals(
  db: Kysely<Tables>,
  regency: string,
): Promise<Partial<Record<SiteKind, StatedGoal>>> {
  const rows = await db
    .selectFrom('rollout_goal')
    .where('regency', '=', regency)
    .distinctOn('kind')
    .orderBy('kind')
    .orderBy('version', 'desc')
    .select(['kind', 'sites', 'year', 'source', 'version'])
    .execute()
  return Object.fromEntries(rows.map(({ kind, ...goal }) => [kind, goal]))
}
