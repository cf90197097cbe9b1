import type { Incident, NewIncident, NewIncidentStep } from '@jejaring/core/quality/quality-api'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** Shown at once: all that is open, as long as anybody follows anything up, and the latest of what is closed. */
const MOST = 500

/** Open ones first, then the latest: all for the Puskesmas, for others those they reported. */
export async function readIncidents(
  db: Kysely<Tables>,
  caller: Caller,
): Promise<readonly Incident[]> {
  const { villages, role, id: own } = caller
  const [rows, steps] = await inScope(db, caller, async (trx) => [
    await trx
      .selectFrom('incident')
      .where('village', '=', sql<string>`any(${villages})`)
      .$if(role === 'pustu', (query) => query.where('reported_by', '=', own))
      .select(['id', 'village', 'facility', 'on_day as on', 'kind', 'severity', 'what'])
      // What waits never falls off the end.
      .orderBy((is) =>
        is.fn.coalesce(
          is
            .selectFrom('incident_step as last')
            .whereRef('last.village', '=', 'incident.village')
            .whereRef('last.incident', '=', 'incident.id')
            .orderBy('last.number', 'desc')
            .limit(1)
            .select('last.closes'),
          sql<boolean>`false`,
        ),
      )
      .orderBy('on_day', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST)
      .execute(),
    await trx
      .selectFrom('incident_step')
      .where('village', '=', sql<string>`any(${villages})`)
      .select(['incident', 'done', 'closes', 'noted_at'])
      .orderBy('number')
      .execute(),
  ])
  const all = rows.map((row): Incident => ({
    ...row,
    steps: steps
      .filter(({ incident }) => incident === row.id)
      .map(({ done, closes, noted_at }) => ({ done, closes, at: noted_at.getTime() })),
  }))
  const isOpen = ({ steps: done }: Incident) => done.at(-1)?.closes !== true
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))]
}

/** Notes an incident; of the same id once. `conflict`: the id is that of another one. */
export async function reportIncident(
  db: Kysely<Tables>,
  caller: Caller,
  { on, ...incident }: NewIncident & { readonly village: string },
  at: Date,
): Promise<'noted' | 'conflict'> {
  const said = { ...incident, on_day: on, reported_by: caller.id }
  return inScope(db, caller, async (trx) => {
    await trx
      .insertInto('incident')
      .values({ ...said, reported_at: at })
      .onConflict((same) => same.doNothing())
      .execute()
    const noted = await trx
      .selectFrom('incident')
      .where((is) => is.and(said))
      .select('id')
      .executeTakeFirst()
    return noted === undefined ? 'conflict' : 'noted'
  })
}

/** Notes what was done. `conflict`: somebody else did something in the meantime. */
export async function followUp(
  db: Kysely<Tables>,
  caller: Caller,
  { id, number, done, closes }: NewIncidentStep,
  at: Date,
): Promise<'noted' | 'unknown' | 'conflict'> {
  const incident = (await readIncidents(db, caller)).find((one) => one.id === id)
  if (incident === undefined) return 'unknown'
  const last = incident.steps[number - 1]
  if (last !== undefined) {
    // A reply that was lost is asked for again.
    return last.done === done && last.closes === closes ? 'noted' : 'conflict'
  }
  if (number !== incident.steps.length + 1) return 'conflict'
  const { village } = incident
  const noted = { noted_by: caller.id, noted_at: at }
  const [row] = await inScope(db, caller, (trx) =>
    trx
      .insertInto('incident_step')
      .values({ village, incident: id, number, done, closes, ...noted })
      .onConflict((same) => same.doNothing())
      .returning('number')
      .execute(),
  )
  return row === undefined ? 'conflict' : 'noted'
}
