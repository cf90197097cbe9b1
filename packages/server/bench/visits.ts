import { randomUUID } from 'node:crypto'
import { addDays } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { tick } from '@jejaring/core/journal/clock'
import type { EncounterBody, Entry } from '@jejaring/core/journal/entry'
import { foldPerson, type PersonRecord } from '@jejaring/core/journal/record'
import { historyOf } from '@jejaring/core/judge/history'
import { judgedServices } from '@jejaring/core/judge/outcomes'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import { staffOf } from '../src/demo/generate/staff.ts'
import { factsOf } from '../src/places/village-places.ts'
import type { Stage } from './stage.ts'

/** Entries of one village, to be sent by somebody who works there. */
export interface Batch {
  readonly village: string
  readonly entries: readonly Entry[]
}
type Visit = Extract<Entry, { kind: 'encounter-recorded' }>

/** What people come for again and again. */
const routine: readonly string[] = [
  'child-growth',
  'child-development',
  'vitamin-a',
  'antenatal-contact',
  'blood-pressure-screening',
  'adult-nutrition',
  'glucose-screening',
  'glucose-at-risk',
  'risk-behaviour',
  'hypertension-control',
]

interface LastVisit {
  readonly village: string
  readonly person: string
  readonly record: PersonRecord
  readonly body: EncounterBody
}

/**
 * New visits by the people of the demo: each comes for what the last visit was for, with the outcomes a device would
 * have told. Endless: when all have come today, they come on the day before, and so on back.
 */
export async function* newVisits(stage: Stage): AsyncGenerator<Visit> {
  const facts = await factsOf(stage.own.db, stage.network.regency)
  const staff = new Map(stage.network.villages.map((one) => [one.code, staffOf(one)]))
  const people = await lastVisits(stage)
  const records = new Map(people.map(({ person, record }) => [person, record]))
  for (let back = 0; back < 28; back += 1) {
    const on = addDays(stage.today, -back)
    for (const { village, person, body } of people) {
      const record = records.get(person)
      const author = staff.get(village)?.midwife
      if (record === undefined || author === undefined) throw new Error(`nobody in ${village}`)
      const asked: Visit = {
        id: randomUUID(),
        kind: 'encounter-recorded',
        village,
        subject: person,
        on,
        clock: tick(Date.now(), author.device),
        author: author.account,
        device: author.device,
        catalogue: catalogue.version,
        body,
      }
      const visit = withOutcomes(asked, record, facts)
      records.set(person, foldPerson(record, visit))
      yield visit
    }
  }
}

function withOutcomes(visit: Visit, record: PersonRecord, facts: PlaceFacts): Visit {
  const history = historyOf(foldPerson(record, visit), catalogue, facts)
  if (history === undefined) throw new Error('a person without a birth date')
  const judged = judgedServices(history).filter(({ encounter }) => encounter === visit.id)
  const outcomes = new Map(judged.map((one) => [one.service, one.outcomes]))
  const services = visit.body.services.map((given) => ({
    ...given,
    outcomes: outcomes.get(given.service) ?? {},
  }))
  return { ...visit, body: { ...visit.body, services } }
}

/** Enough for every measurement; the records of a large regency do not fit into memory. */
const MOST_PEOPLE = 30_000

/** In an order that mixes the villages. */
async function lastVisits({ all }: Stage): Promise<readonly LastVisit[]> {
  const { rows } = await all.pool.query<LastVisit>(
    `select e.village, p.id as person, p.record, e.body from (
       select village, id, record from person where left_on is null
       order by md5(id::text) limit ${MOST_PEOPLE}) p
     cross join lateral (
       select village, body from entry where village = p.village and subject = p.id
         and kind = 'encounter-recorded' and body->'reported' is null
       order by seq desc limit 1) e
     order by md5(p.id::text)`,
  )
  return rows.flatMap((row) => {
    const services = row.body.services.filter(
      ({ service, notDone }) => routine.includes(service) && notDone === undefined,
    )
    return services.length === 0 ? [] : [{ ...row, body: { ...row.body, services } }]
  })
}

/** So many batches of `size` visits, each of one village; what is left over is not sent. */
export async function batchesOf(
  visits: AsyncGenerator<Visit>,
  count: number,
  size: number,
): Promise<readonly Batch[]> {
  const waiting = new Map<string, Visit[]>()
  const batches: Batch[] = []
  while (batches.length < count) {
    const { value, done } = await visits.next()
    if (done === true) break
    const { village } = value
    const entries = waiting.get(village) ?? []
    waiting.set(village, entries)
    entries.push(value)
    if (entries.length < size) continue
    batches.push({ village, entries })
    waiting.delete(village)
  }
  return batches
}
