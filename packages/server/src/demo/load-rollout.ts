import { addDays, yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { criteria } from '@jejaring/core/rollout/criteria'
import { siteKinds, type SiteKind } from '@jejaring/core/rollout/site'
import type { PlanSettings } from '@jejaring/core/rollout/plan-settings'
import type { Insertable, Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { accountId } from './generate/staff.ts'
import { randomOf, type Random } from './generate/random.ts'

/**
 * What Belitung Timur has promised: 7 Puskesmas, 37 Pustu and 133 Posyandu by 2027. How far each place is, is invented.
 *
 * @see belitongbetuah.com, 2024
 */
const goals = { puskesmas: 7, pustu: 37, posyandu: 133 } as const satisfies Record<SiteKind, number>
const SOURCE = 'belitongbetuah.com, 2024'
const BY_YEAR = 2027

/** Staff, equipment, money and prices are invented, and say so. */
const means: PlanSettings = {
  years: [
    {
      year: 2026,
      supply: { midwives: 0, nurses: 1, kits: 2, postKits: 3, trainings: 8 },
      money: 400_000_000,
    },
    {
      year: 2027,
      supply: { midwives: 2, nurses: 4, kits: 6, postKits: 6, trainings: 24 },
      money: 1_900_000_000,
    },
  ],
  costs: {
    midwives: 96_000_000,
    nurses: 90_000_000,
    kits: 45_000_000,
    postKits: 12_000_000,
    trainings: 6_000_000,
    opening: 8_000_000,
  },
  shared: 1,
  percentPer10Km: 5,
  scenarios: [
    { name: 'Alat untuk dua Pustu', extra: { kits: 2 }, money: 100_000_000 },
    { name: 'Alat untuk 20 Posyandu', extra: { postKits: 20 }, money: 250_000_000 },
  ],
  source: 'Angka contoh, bukan anggaran sungguhan',
}

/** By road to the Puskesmas, invented as well. */
const MOST_KM = 28

/** 60 days. */
const SAID_BEFORE_MS = 60 * 86_400_000

/** How many have joined, and how many of those within the last year. */
const joined: Readonly<Record<SiteKind, { readonly all: number; readonly lastYear: number }>> = {
  puskesmas: { all: 6, lastYear: 2 },
  pustu: { all: 21, lastYear: 9 },
  posyandu: { all: 71, lastYear: 34 },
}

/** Brings the roll-out of the demo regency: its goals, who has joined since when, and what the others lack. */
export async function loadRollout(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const said = { said_by: accountId('dinas'), said_at: now }
  // Long enough ago to be nobody's news on the first day.
  const before = { ...said, said_at: new Date(now.getTime() - SAID_BEFORE_MS) }
  const places = await db.selectFrom('facility').select(['id', 'kind']).orderBy('id').execute()
  const statements = siteKinds.flatMap((kind) => {
    const random = randomOf('rollout', kind)
    const ids = random.shuffle(places.flatMap((place) => (place.kind === kind ? [place.id] : [])))
    return ids.flatMap((facility, n) => statementsOf(kind, facility, n, { today, random }))
  })
  await db
    .insertInto('rollout_goal')
    .values(
      siteKinds.map((kind) => ({
        regency: '19.06',
        kind,
        version: 1,
        sites: goals[kind],
        year: BY_YEAR,
        source: SOURCE,
        ...said,
      })),
    )
    .execute()
  await db
    .insertInto('rollout_plan')
    .values({
      regency: '19.06',
      kind: 'pustu',
      version: 1,
      settings: JSON.stringify(means),
      ...said,
    })
    .execute()
  await db
    .insertInto('site_statement')
    .values(statements.map((row) => ({ ...row, version: 1, ...before })))
    .execute()
}

type Statement = Omit<Insertable<Tables['site_statement']>, 'version' | 'said_by' | 'said_at'>

function statementsOf(
  kind: SiteKind,
  facility: string,
  n: number,
  { today, random }: { readonly today: LocalDate; readonly random: Random },
): readonly Statement[] {
  const { all, lastYear } = joined[kind]
  const hasJoined = n < all
  const askable = criteria[kind].filter(({ shown }) => shown === undefined)
  const of = (about: string, value: string, on: LocalDate, evidence = ''): Statement => ({
    facility,
    about,
    value,
    on_day: on,
    evidence,
  })
  // The first of those left have everything, the last nothing.
  const ready = hasJoined ? 1 : 1 - (n - all) / Math.max(1, goals[kind] - all)
  const states = askable.map(({ id }) => {
    const isMet = random.chance(ready)
    return of(id, isMet ? 'met' : random.chance(0.5) ? 'arranging' : 'missing', addDays(today, -60))
  })
  // Two of those planned for this year have not come so far.
  const thisYear = of('planned-year', String(yearOf(today)), addDays(today, -300), 'Rakerda')
  const isPlanned = n < lastYear || (kind === 'pustu' && (n === all + 6 || n === all + 9))
  if (!hasJoined) {
    const km = String(random.int(1, MOST_KM))
    const far = kind === 'puskesmas' ? [] : [of('distance-km', km, addDays(today, -60), 'Contoh')]
    return [...states, ...far, ...(isPlanned ? [thisYear] : [])]
  }
  const isRecent = n < lastYear
  const daysAgo = isRecent
    ? Math.floor((n * 350) / lastYear) + 5
    : 366 + Math.floor(((n - lastYear) * 330) / (all - lastYear))
  const stage = isRecent ? 'locus' : random.chance(0.5) ? 'phased' : 'full'
  return [
    ...states,
    ...(isPlanned ? [thisYear] : []),
    of('stage', stage, addDays(today, -daysAgo), 'SK Kepala Dinas'),
  ]
}
