import type { ColumnType } from './column-values.ts'

/** Columns beside the village, with their types, in order. */
export type Columns = Readonly<Record<string, ColumnType>>

/** One table that a batch may change. */
export interface WritePart {
  readonly columns: Columns
  /** @param rows the rows of the batch, to select from */
  readonly sql: (rows: string) => string
  /** The same where none of the rows is known yet: without a look at those that are, so no index is needed. */
  readonly fresh?: (rows: string) => string
}

const entry = {
  seq: 'bigint',
  id: 'uuid',
  kind: 'text',
  subject: 'uuid',
  other: 'uuid',
  on_day: 'date',
  clock: 'text',
  author: 'text',
  device: 'text',
  catalogue: 'integer',
  body: 'json',
  digest: 'bytea',
} as const satisfies Columns
const nik = { person: 'uuid', entry: 'uuid', cipher: 'bytea', lookup: 'bytea' } as const
const household = {
  id: 'uuid',
  rt: 'text',
  head_name: 'text',
  address: 'text',
  record: 'json',
  since_seq: 'bigint',
  rt_since_seq: 'bigint',
  changed_seq: 'bigint',
} as const satisfies Columns
const person = {
  id: 'uuid',
  household: 'uuid',
  rt: 'text',
  name: 'text',
  search: 'text',
  sex: 'text',
  birth_date: 'date',
  disability: 'text',
  left_on: 'date',
  left_kind: 'text',
  record: 'json',
  since_seq: 'bigint',
  rt_since_seq: 'bigint',
  changed_seq: 'bigint',
} as const satisfies Columns
const merged = {
  id: 'uuid',
  one: 'uuid',
  household: 'uuid',
  rt: 'text',
  record: 'json',
  since_seq: 'bigint',
  rt_since_seq: 'bigint',
  changed_seq: 'bigint',
} as const satisfies Columns
const dueKey = { person: 'uuid', service: 'text', dose: 'text', from_day: 'date' } as const
const due = {
  ...dueKey,
  rt: 'text',
  late_day: 'date',
  before_day: 'date',
  reason: 'json',
} as const satisfies Columns
const markKey = { person: 'uuid', indicator: 'text' } as const
const mark = { ...markKey, rt: 'text', periods: 'json' } as const satisfies Columns
const referralKey = { id: 'uuid' } as const
const referral = {
  ...referralKey,
  person: 'uuid',
  rt: 'text',
  to_kind: 'text',
  on_day: 'date',
  within_days: 'integer',
  answered_on: 'date',
  received_on: 'date',
  reason: 'text',
  encounter: 'uuid',
  service: 'text',
  scale: 'text',
  outcome: 'text',
} as const satisfies Columns
const bookingKey = { id: 'uuid' } as const
const booking = {
  ...bookingKey,
  person: 'uuid',
  rt: 'text',
  service: 'text',
  place: 'text',
  day: 'date',
} as const satisfies Columns
const differenceKey = { person: 'uuid', encounter: 'uuid', service: 'text' } as const
const difference = {
  ...differenceKey,
  rt: 'text',
  on_day: 'date',
  catalogue: 'integer',
  told: 'json',
  judged: 'json',
} as const satisfies Columns
const move = {
  id: 'uuid',
  direction: 'text',
  departure: 'uuid',
  person: 'uuid',
  other_village: 'text',
  on_day: 'date',
  stands: 'boolean',
} as const satisfies Columns
const session = { posyandu: 'text', id: 'uuid', on_day: 'date', closed: 'boolean' } as const
const problem = {
  id: 'uuid',
  reported_by: 'text',
  is_open: 'boolean',
  record: 'json',
} as const satisfies Columns
const coverageKey = {
  rt: 'text',
  indicator: 'text',
  period: 'text',
  served_month: 'text',
  lapse_month: 'text',
  who: 'text',
} as const

/** What is taken away comes before what is written in its place; no two parts touch the same row. */
export const writeParts = {
  entry: { columns: entry, sql: inserted('entry', entry) },
  nik: { columns: nik, sql: inserted('nik', nik) },
  household: replaced('household', household, ['id']),
  personGone: { columns: { id: 'uuid' }, sql: removed('person', { id: 'uuid' }) },
  person: replaced('person', person, ['id']),
  mergedGone: { columns: { id: 'uuid' }, sql: removed('merged_person', { id: 'uuid' }) },
  merged: replaced('merged_person', merged, ['id']),
  dueGone: { columns: dueKey, sql: removed('due', dueKey) },
  due: replaced('due', due, Object.keys(dueKey)),
  markGone: { columns: markKey, sql: removed('mark', markKey) },
  mark: replaced('mark', mark, Object.keys(markKey)),
  referralGone: { columns: referralKey, sql: removed('referral', referralKey) },
  referral: replaced('referral', referral, Object.keys(referralKey)),
  bookingGone: { columns: bookingKey, sql: removed('booking', bookingKey) },
  booking: replaced('booking', booking, Object.keys(bookingKey)),
  differenceGone: { columns: differenceKey, sql: removed('outcome_difference', differenceKey) },
  difference: replaced('outcome_difference', difference, Object.keys(differenceKey)),
  move: replaced('move', move, ['id']),
  session: {
    columns: session,
    sql: (rows) => `${inserted('session', session)(rows)}
      on conflict (village, posyandu, id) do update
      set on_day = least(session.on_day, excluded.on_day),
        closed = session.closed or excluded.closed`,
  },
  problem: replaced('problem', problem, ['id']),
  coverage: added('coverage', { ...coverageKey, people: 'integer' }, Object.keys(coverageKey)),
  population: added('population', { rt: 'text', people: 'integer', asked: 'integer' }, ['rt']),
} as const satisfies Record<string, WritePart>
export type PartName = keyof typeof writeParts

const list = (columns: Columns) => Object.keys(columns).join(', ')

function inserted(table: string, columns: Columns): WritePart['sql'] {
  return (rows) =>
    `insert into ${table} (village, ${list(columns)}) select $1, ${list(columns)} from ${rows}`
}

/** Inserts rows or, where the key is known, replaces what is not key. */
function replaced(table: string, columns: Columns, key: readonly string[]): WritePart {
  const values = Object.keys(columns).filter((name) => !key.includes(name))
  const fresh = inserted(table, columns)
  const sql = (rows: string) => `${fresh(rows)}
    on conflict (village, ${key.join(', ')}) do update
    set ${values.map((name) => `${name} = excluded.${name}`).join(', ')}`
  return { columns, sql, fresh }
}

/** Found by key one by one (see `load.ts` on `offset 0`), then taken away by place. */
function removed(table: string, key: Columns): WritePart['sql'] {
  const same = Object.keys(key).map((name) => `k.${name} = x.${name}`)
  return (rows) => `delete from ${table} where ctid = any (array(
    select t.ctid from ${rows}
    cross join lateral (
      select ctid from ${table} k where k.village = $1 and ${same.join(' and ')} offset 0) t))`
}

/** Counters are added to. */
function added(table: string, columns: Columns, key: readonly string[]): WritePart {
  const sums = Object.keys(columns).filter((name) => !key.includes(name))
  const fresh = inserted(table, columns)
  const sql = (rows: string) => `${fresh(rows)}
    on conflict (village, ${key.join(', ')}) do update
    set ${sums.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ')}`
  return { columns, sql, fresh }
}
