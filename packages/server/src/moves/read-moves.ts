import { addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { standingArrivals } from '@jejaring/core/journal/arrival'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { Coming, Leaving, Moves } from '@jejaring/core/sync/moves'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope, wholeVillage } from '../db/scope.ts'
import type { MoveTable, Tables } from '../db/tables.ts'
import { dayIn } from '../places/zone.ts'
import { readDeclined } from './declined.ts'

/** Who left earlier and was not received is no longer asked about. */
const MONTHS = 12

/** Moves into and out of a village, the latest first. */
export async function readMoves(
  db: Kysely<Tables>,
  caller: Caller,
  { village, today }: { readonly village: string; readonly today: LocalDate },
): Promise<Moves> {
  const { moves, declined } = await inScope(db, wholeVillage(village), async (trx) => {
    const moves = await trx
      .selectFrom('move')
      .where((is) => is.or([is('village', '=', village), is('other_village', '=', village)]))
      .where('stands', '=', true)
      .where('on_day', '>', addMonths(today, -MONTHS))
      .selectAll()
      .orderBy('on_day', 'desc')
      .orderBy('id')
      .execute()
    const departures = moves.map(({ departure }) => departure)
    const declined = await readDeclined(trx, departures)
    await noteRead(trx, caller, { action: 'moves', village, target: village, people: moves.length })
    return { moves, declined }
  })
  const received = new Set(moves.filter(isIn).map(({ departure }) => departure))
  const out = moves.filter((move) => !isIn(move))
  const incoming = out.filter((move) => move.village !== village && !received.has(move.departure))
  const names = await namesOf(
    db,
    moves,
    [...declined.values()].map(({ by }) => by),
  )
  const people = await recordsOf(db, out)

  const coming = incoming.flatMap((move): readonly Coming[] => {
    const record = people.get(move.departure)
    const said = declined.get(move.departure)
    const who = record && personOf(record)
    if (record === undefined || who === undefined) return []
    const before = standingArrivals(record).find(({ from }) => from === village)?.person
    return [
      {
        ...who,
        departure: move.departure,
        person: move.person,
        on: move.on_day,
        from: { village: move.village, name: names(move.village) },
        ...(before === undefined ? {} : { before }),
        ...(said === undefined
          ? {}
          : { declined: { by: names(said.by), on: dayIn(village, said.at) } }),
      },
    ]
  })
  const leaving = out
    .filter((move) => move.village === village)
    .flatMap((move): readonly Leaving[] => {
      const { departure, person, on_day: on, other_village: to } = move
      const name = current(people.get(departure)?.fields.name)
      if (name === undefined) return []
      const state = received.has(departure)
        ? 'received'
        : declined.has(departure)
          ? 'declined'
          : 'waiting'
      return [{ departure, person, name, on, to: { village: to, name: names(to) }, state }]
    })
  return { coming: coming.toSorted(declinedLast), leaving }
}

const isIn = ({ direction }: Pick<MoveTable, 'direction'>): boolean => direction === 'in'
const declinedLast = (a: Coming, b: Coming): number =>
  Number(a.declined !== undefined) - Number(b.declined !== undefined)

function personOf({ fields }: PersonRecord) {
  const [name, sex, birthDate] = [
    current(fields.name),
    current(fields.sex),
    current(fields.birthDate),
  ]
  if (name === undefined || sex === undefined || birthDate === undefined) return undefined
  const estimated = current(fields.birthDateEstimated)
  const [motherName, phone, nik] = [
    current(fields.motherName),
    current(fields.phone),
    current(fields.nik),
  ]
  return {
    name,
    sex,
    birthDate,
    ...(estimated === undefined ? {} : { birthDateEstimated: estimated }),
    ...(motherName === undefined ? {} : { motherName }),
    ...(phone === undefined ? {} : { phone }),
    ...(nik === undefined ? {} : { nik }),
  }
}

type Move = Pick<MoveTable, 'village' | 'departure' | 'person'>

/** By departure; each is read in the village that was left, of whoever goes on there. */
async function recordsOf(
  db: Kysely<Tables>,
  moves: readonly Move[],
): Promise<ReadonlyMap<string, PersonRecord>> {
  const records = new Map<string, PersonRecord>()
  for (const village of new Set(moves.map((move) => move.village))) {
    const theirs = moves.filter((move) => move.village === village)
    const rows = await inScope(db, wholeVillage(village), (trx) =>
      trx
        .selectFrom('person')
        .leftJoin('merged_person as mate', (join) =>
          join.onRef('mate.village', '=', 'person.village').onRef('mate.one', '=', 'person.id'),
        )
        .where('person.village', '=', village)
        .where((is) =>
          is.or([
            is(
              'person.id',
              'in',
              theirs.map(({ person }) => person),
            ),
            is(
              'mate.id',
              'in',
              theirs.map(({ person }) => person),
            ),
          ]),
        )
        .select(['person.id', 'mate.id as mate', 'person.record'])
        .execute(),
    )
    for (const { departure, person } of theirs) {
      const row = rows.find(({ id, mate }) => id === person || mate === person)
      if (row !== undefined) records.set(departure, row.record)
    }
  }
  return records
}

/** What villages and accounts are called. */
async function namesOf(
  db: Kysely<Tables>,
  moves: readonly Pick<MoveTable, 'village' | 'other_village'>[],
  accounts: readonly string[],
): Promise<(code: string) => string> {
  const villages = moves.flatMap((move) => [move.village, move.other_village])
  if (villages.length === 0) return (code) => code
  const areas = await db
    .selectFrom('area')
    .where('code', 'in', villages)
    .select(['code as id', 'name'])
    .execute()
  const users =
    accounts.length === 0
      ? []
      : await db
          .selectFrom('account_user')
          .where('id', 'in', accounts)
          .select(['id', 'name'])
          .execute()
  const names = new Map([...areas, ...users].map(({ id, name }) => [id, name]))
  return (code) => names.get(code) ?? code
}
