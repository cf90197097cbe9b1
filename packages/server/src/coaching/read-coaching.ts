import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { coachingHints } from '@jejaring/core/coaching/coaching-hint'
import type { WrittenVisit } from '@jejaring/core/coaching/written-visit'
import type { Coaching } from '@jejaring/core/sync/coaching'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readVisitors } from '../places/read-visitors.ts'
import { dayIn } from '../places/zone.ts'
import { readTalks } from './coaching-talks.ts'
import { writtenVisits } from './written-visits.ts'

/** Three Posyandu days: enough readings to say something, near enough to remember. */
const PERIOD_DAYS = 92

/** Kader who write in a village, by name. */
export async function kaderOf(db: Kysely<Tables>, village: string) {
  return (await readVisitors(db, [village])).filter(({ role }) => role === 'kader')
}

export async function readCoaching(
  db: Kysely<Tables>,
  caller: Caller,
  { village, today }: { readonly village: string; readonly today: LocalDate },
): Promise<Coaching> {
  const from = addDays(today, 1 - PERIOD_DAYS)
  const kader = await kaderOf(db, village)
  const authors = kader.map(({ id }) => id)
  const { visits, talks } = await inScope(db, caller, async (trx) => ({
    visits: await writtenVisits(trx, village, { authors, from }),
    talks: await readTalks(trx, village),
  }))
  const names = await namesOf(db, [...new Set(talks.map(({ by }) => by))])
  const before = visitsBefore([...visits.values()].flat())
  const found = kader.map(({ id, name, facility }) => {
    const noted = talks.filter((talk) => talk.kader === id)
    const own = (visits.get(id) ?? []).filter(({ on }) => on >= from)
    const hints = coachingHints(
      { visits: own, before },
      noted.map(({ topic, at }) => ({ topic, at: at.getTime() })),
    ).map((hint) => {
      const talk = noted.find(({ topic }) => topic === hint.topic)
      return talk === undefined
        ? hint
        : { ...hint, talk: { on: dayIn(village, talk.at), by: names.get(talk.by) ?? '' } }
    })
    return { id, name, posyandu: facility, hints }
  })
  const told = found.filter(({ hints }) => hints.length > 0)
  return { today, from, kader: told, others: found.length - told.length }
}

async function namesOf(
  db: Kysely<Tables>,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map()
  const users = db.selectFrom('account_user').where('id', 'in', accounts)
  const rows = await users.select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The last visit of the same person with measures, on an earlier day. */
function visitsBefore(visits: readonly WrittenVisit[]) {
  const byPerson = new Map<string, WrittenVisit[]>()
  for (const visit of visits) {
    if (Object.keys(visit.readings).length === 0) continue
    const known = byPerson.get(visit.subject)
    if (known === undefined) byPerson.set(visit.subject, [visit])
    else known.push(visit)
  }
  for (const known of byPerson.values()) known.sort((a, b) => (a.on < b.on ? 1 : -1))
  return ({ subject, on }: WrittenVisit) =>
    byPerson.get(subject)?.find((earlier) => earlier.on < on)
}
