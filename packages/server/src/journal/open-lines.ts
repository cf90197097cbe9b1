import { createHash } from 'node:crypto'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import {
  isHidden,
  isPartlyHidden,
  sensitiveFields,
  sensitiveScales,
} from '@jejaring/core/catalogue/sensitive'
import type { JournalEntry, Kind } from '@jejaring/core/journal/entry'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { withoutSensitive } from '@jejaring/core/journal/without-sensitive'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** An entry as the text of its JSON. */
export interface Line {
  readonly seq: number
  readonly kind: Kind
  readonly subject: string
  readonly text: string
}

/** The lines as a kader may have them. Few hold anything sensitive: only those are read and written again. */
export async function openLines(
  trx: Transaction<Tables>,
  village: string,
  lines: readonly Line[],
  catalogue: Catalogue,
): Promise<readonly Line[]> {
  const open = openServices(catalogue)
  const doubtful = new Set(lines.filter((line) => !isOpen(line, open)))
  if (doubtful.size === 0) return lines
  const records = await recordsOf(trx, village, doubtful)
  return lines.flatMap((line) => {
    if (!doubtful.has(line)) return [line]
    const whole: JournalEntry = JSON.parse(line.text)
    const entry = withoutSensitive(whole, catalogue, records.get(line.subject))
    return entry === undefined
      ? []
      : [{ ...line, text: JSON.stringify({ ...entry, seq: line.seq }) }]
  })
}

/** Names a service: the services of a visit, the rule of a referral. */
const NAMED = /"service"\s*:\s*"([^"]*)"/g

/** A referral whose reason is for health workers. */
const PRIVATE = /"private"\s*:\s*true/

function isOpen({ kind, text }: Line, open: ReadonlySet<string>): boolean {
  switch (kind) {
    // Rare, and long: visits, letters and what was noted of illness.
    case 'person-arrived':
      return false
    case 'encounter-recorded':
    case 'encounter-amended':
    case 'referral-made':
    case 'service-booked': {
      if (PRIVATE.test(text)) return false
      for (const [, service = ''] of text.matchAll(NAMED)) if (!open.has(service)) return false
      return true
    }
    case 'person-registered':
    case 'person-changed':
    case 'persons-merged':
      return !text.includes('"mentalDisability"')
    // What is noted there is for health workers.
    case 'reaction-reported':
      return !text.includes('"note"')
    // What they answer to is in the record.
    case 'encounter-voided':
    case 'referral-received':
    case 'referral-answered':
    case 'booking-cancelled':
      return false
    case 'household-registered':
    case 'household-changed':
    case 'household-observed':
    case 'person-moved':
    case 'person-died':
    case 'person-returned':
    case 'birth-settled':
    case 'arrival-withdrawn':
    case 'merge-undone':
    case 'persons-told-apart':
    case 'visit-assigned':
    case 'visit-done':
    case 'visit-withdrawn':
    case 'reaction-withdrawn':
    case 'attendance-marked':
    case 'attendance-withdrawn':
    case 'session-opened':
    case 'session-closed':
    case 'session-counselled':
    case 'session-counselling-withdrawn':
    case 'problem-reported':
    case 'problem-followed-up':
      return true
  }
}

async function recordsOf(
  trx: Transaction<Tables>,
  village: string,
  lines: ReadonlySet<Line>,
): Promise<ReadonlyMap<string, PersonRecord>> {
  const people = [...new Set([...lines].map(({ subject }) => subject))]
  const rows = await trx
    .selectFrom('person')
    .where('village', '=', village)
    .where('id', '=', sql<string>`any(${people}::uuid[])`)
    .select(['id', 'record'])
    .unionAll(
      trx
        .selectFrom('merged_person')
        .where('village', '=', village)
        .where('id', '=', sql<string>`any(${people}::uuid[])`)
        .whereRef('id', '<>', 'one')
        .select(['id', 'record']),
    )
    .execute()
  return new Map(rows.map(({ id, record }) => [id, record]))
}

const known = new WeakMap<
  Catalogue,
  { readonly open: ReadonlySet<string>; readonly mark: string }
>()

function aboutServices(catalogue: Catalogue) {
  const before = known.get(catalogue)
  if (before !== undefined) return before
  const [open, hidden]: [string[], string[]] = [[], []]
  for (const service of catalogue.services) {
    const isWhole = !isHidden(service) && !isPartlyHidden(service)
    if (isWhole) open.push(service.id)
    else hidden.push([service.id, ...sensitiveFields(service), ...sensitiveScales(service)].join())
  }
  const mark = createHash('sha256').update(hidden.toSorted().join()).digest('base64url')
  const made = { open: new Set(open), mark: mark.slice(0, 8) }
  known.set(catalogue, made)
  return made
}

/** Services of which a kader may have everything. */
const openServices = (catalogue: Catalogue): ReadonlySet<string> => aboutServices(catalogue).open

/** Changes with what is sensitive, so that a device that has more than it now may starts again. */
export const openScope = (scope: string, catalogue: Catalogue): string =>
  `${scope}.${aboutServices(catalogue).mark}`
