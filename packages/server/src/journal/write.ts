import type { Entry } from '@jejaring/core/journal/entry'
import type { ClientBase } from 'pg'
import type { Changes } from './changes.ts'

/** An accepted entry with its place in the journal. */
export interface Numbered {
  readonly entry: Entry
  readonly seq: number
  readonly digest: Buffer
}
/** A NIK made unreadable. */
export interface SealedNik {
  readonly person: string
  readonly entry: string
  readonly cipher: Buffer
  readonly lookup: Buffer
}

/** Columns of the rows each parameter carries, as `json_to_recordset` wants them. */
const ENTRY = `seq bigint, id uuid, kind text, subject uuid, on_day date, clock text, author text,
  device text, catalogue integer, body json, digest text`
const NIK = 'person uuid, entry uuid, cipher text, lookup text'
const HOUSEHOLD = `id uuid, rt text, head_name text, address text, record json, since_seq bigint,
  rt_since_seq bigint, changed_seq bigint`
const PERSON = `id uuid, household uuid, rt text, name text, search text, sex text, birth_date date,
  left_on date, left_kind text, record json, since_seq bigint, rt_since_seq bigint, changed_seq bigint`
const DUE = `person uuid, rt text, service text, dose text, from_day date, late_day date,
  before_day date, reason json`
const MARK = `person uuid, rt text, indicator text, period text, served_from date, served_before date`
const REFERRAL = `person uuid, rt text, id uuid, to_kind text, on_day date, within_days integer,
  answered_on date, reason text, encounter uuid`
const DIFFERENCE = `person uuid, rt text, encounter uuid, service text, on_day date, catalogue integer,
  told json, judged json`
const SESSION = 'posyandu text, id uuid, on_day date, closed boolean'
const COVERAGE = `rt text, indicator text, period text, served_month text, lapse_month text,
  people integer`
const POPULATION = 'rt text, people integer'

const rows = (parameter: number, columns: string) =>
  `json_to_recordset($${parameter}::json) as x(${columns})`
const names = (columns: string) =>
  columns.split(',').map((column) => column.trim().split(' ')[0] ?? '')
const list = (columns: string) => names(columns).join(', ')

/** Inserts rows or, where the key is known, replaces what is not key. */
function upsert(table: string, parameter: number, columns: string, key: readonly string[]): string {
  const values = names(columns).filter((name) => !key.includes(name))
  return `insert into ${table} (village, ${list(columns)})
    select $1, ${list(columns)} from ${rows(parameter, columns)}
    on conflict (village, ${key.join(', ')}) do update
    set ${values.map((name) => `${name} = excluded.${name}`).join(', ')}`
}

/** Found by key one by one (see `load.ts` on `offset 0`), then taken away by place. */
function remove(table: string, parameter: number, columns: string, key: readonly string[]): string {
  return `delete from ${table} where ctid = any (array(
    select t.ctid from ${rows(parameter, columns)}
    cross join lateral (
      select ctid from ${table} k
      where k.village = $1 and ${key.map((name) => `k.${name} = x.${name}`).join(' and ')}
      offset 0) t))`
}

/** Counters are added to. */
function add(table: string, parameter: number, columns: string, key: readonly string[]): string {
  return `insert into ${table} (village, ${list(columns)})
    select $1, ${list(columns)} from ${rows(parameter, columns)}
    on conflict (village, ${key.join(', ')}) do update
    set people = ${table}.people + excluded.people`
}

const dueKey = ['person', 'service', 'dose', 'from_day']
const markKey = ['person', 'indicator', 'period']
const differenceKey = ['person', 'encounter', 'service']
const coverageKey = ['rt', 'indicator', 'period', 'served_month', 'lapse_month']

/**
 * Everything a batch changes in one statement, so in one round trip. Its parts see the tables as they were before;
 * no two of them touch the same row.
 */
const WRITE = `
  with entries as (
    insert into entry (village, seq, id, kind, subject, on_day, clock, author, device, catalogue, body, digest)
    select $1, seq, id, kind, subject, on_day, clock, author, device, catalogue, body,
      decode(digest, 'base64')
    from ${rows(3, ENTRY)}),
  niks as (
    insert into nik (village, person, entry, cipher, lookup)
    select $1, person, entry, decode(cipher, 'base64'), decode(lookup, 'base64')
    from ${rows(4, NIK)}),
  households as (${upsert('household', 5, HOUSEHOLD, ['id'])}),
  persons as (${upsert('person', 6, PERSON, ['id'])}),
  due_gone as (${remove('due', 7, DUE, dueKey)}),
  dues as (${upsert('due', 8, DUE, dueKey)}),
  marks_gone as (${remove('mark', 9, MARK, markKey)}),
  marks as (${upsert('mark', 10, MARK, markKey)}),
  referrals as (${upsert('referral', 11, REFERRAL, ['id'])}),
  differences_gone as (${remove('outcome_difference', 12, DIFFERENCE, differenceKey)}),
  differences as (${upsert('outcome_difference', 13, DIFFERENCE, differenceKey)}),
  sessions as (
    insert into session (village, ${list(SESSION)})
    select $1, ${list(SESSION)} from ${rows(14, SESSION)}
    on conflict (village, posyandu, id) do update
    set on_day = least(session.on_day, excluded.on_day), closed = session.closed or excluded.closed),
  counted as (${add('coverage', 15, COVERAGE, coverageKey)}),
  people as (${add('population', 16, POPULATION, ['rt'])})
  update journal set seq = $2 where village = $1`

/** What to write; parts left out stay as they are. */
export interface Written {
  readonly entries?: readonly Numbered[]
  readonly niks?: readonly SealedNik[]
  readonly changes?: Partial<Changes>
}

/**
 * Appends the entries and brings the tables after them. The journal's head must be locked.
 *
 * @param head the journal's last number from now on
 */
export async function write(
  client: ClientBase,
  village: string,
  head: number,
  { entries = [], niks = [], changes = {} }: Written,
): Promise<void> {
  await client.query({
    name: 'write-batch',
    text: WRITE,
    values: [
      village,
      head,
      JSON.stringify(entries.map(entryRow)),
      JSON.stringify(niks.map(nikRow)),
      ...[
        changes.household,
        changes.person,
        changes.dueGone,
        changes.due,
        changes.markGone,
        changes.mark,
        changes.referral,
        changes.differenceGone,
        changes.difference,
        changes.session,
        changes.coverage,
        changes.population,
      ].map((part) => (part === undefined ? '[]' : JSON.stringify(part))),
    ],
  })
}

const entryRow = ({ entry, seq, digest }: Numbered) => ({
  seq,
  id: entry.id,
  kind: entry.kind,
  subject: entry.subject,
  on_day: entry.on,
  clock: entry.clock,
  author: entry.author,
  device: entry.device,
  catalogue: entry.catalogue,
  body: entry.body,
  digest: digest.toString('base64'),
})

const nikRow = ({ person, entry, cipher, lookup }: SealedNik) => ({
  person,
  entry,
  cipher: cipher.toString('base64'),
  lookup: lookup.toString('base64'),
})
