import { afterAll, expect, test } from 'vitest'
import type { AccountTables } from '../accounts/tables.ts'
import type { AuditTables } from '../audit/tables.ts'
import { testDatabase } from '../testing/database.ts'
import { connect } from './connect.ts'
import { migrate, migrationNames } from './migrate.ts'
import { inJournal, inScope, wholeVillage } from './scope.ts'
import type { Tables } from './tables.ts'

const { pool, connection } = await testDatabase()
const { db } = connect({ ...connection, max: 2 })
afterAll(() => db.destroy())

/** Accounts and the audit log have a test of their own. */
type Here = Exclude<keyof Tables, keyof AccountTables | keyof AuditTables>
type Columns = { readonly [Table in Here]: Readonly<Record<keyof Tables[Table], string>> }
/** The compiler holds this to the types, the test holds it to the database. */
const columns: Columns = {
  staff_same: {
    village: 'text',
    staff: 'uuid',
    other_village: 'text',
    other_staff: 'uuid',
    version: 'integer',
    state: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  training: {
    id: 'uuid',
    version: 'integer',
    facility: 'text',
    title: 'text',
    place: 'text',
    on_day: 'date',
    skills: 'ARRAY',
    invited: 'ARRAY',
    attended: 'ARRAY',
    is_withdrawn: 'boolean',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  commitment: {
    id: 'uuid',
    version: 'integer',
    area: 'text',
    sector: 'text',
    text: 'text',
    due: 'date',
    state: 'text',
    note: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  team_member: {
    id: 'uuid',
    version: 'integer',
    area: 'text',
    sector: 'text',
    name: 'text',
    office: 'text',
    is_gone: 'boolean',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  posyandu_registration: {
    facility: 'text',
    version: 'integer',
    number: 'text?',
    decree: 'text',
    decree_on: 'date?',
    board: 'json',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  practice_note: {
    id: 'uuid',
    version: 'integer',
    facility: 'text',
    title: 'text',
    obstacle: 'text',
    tried: 'text',
    indicator: 'text',
    began: 'text',
    cost_rupiah: 'bigint?',
    budget: 'text?',
    contact: 'text',
    is_withdrawn: 'boolean',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  practice_feedback: {
    id: 'uuid',
    note: 'uuid',
    facility: 'text?',
    verdict: 'text',
    words: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  pay_rate: {
    village: 'text',
    source: 'text',
    activity: 'text',
    from_day: 'date',
    version: 'integer',
    amount: 'integer?',
    basis: 'text',
    entered_by: 'text',
    entered_at: 'timestamp with time zone',
    is_supplement: 'boolean',
  },
  pay_budget: {
    village: 'text',
    source: 'text',
    year: 'integer',
    version: 'integer',
    amount: 'bigint',
    basis: 'text',
    entered_by: 'text',
    entered_at: 'timestamp with time zone',
  },
  pay_addition: {
    village: 'text',
    id: 'uuid',
    kader: 'text',
    activity: 'text',
    on_day: 'date',
    quantity: 'integer',
    what: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  pay_addition_answer: {
    village: 'text',
    addition: 'uuid',
    is_approved: 'boolean',
    why: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  pay_claim: {
    village: 'text',
    id: 'uuid',
    kader: 'text',
    month: 'text',
    source: 'text',
    lines: 'json',
    claimed_at: 'timestamp with time zone',
  },
  pay_held: {
    village: 'text',
    kader: 'text',
    source: 'text',
    line: 'text',
    claim: 'uuid',
    is_supplement: 'boolean',
  },
  pay_claim_step: {
    village: 'text',
    claim: 'uuid',
    number: 'integer',
    step: 'text',
    struck: 'json',
    amount: 'integer?',
    on_day: 'date?',
    note: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  incident: {
    village: 'text',
    id: 'uuid',
    facility: 'text',
    on_day: 'date',
    kind: 'text',
    severity: 'text',
    what: 'text',
    reported_by: 'text',
    reported_at: 'timestamp with time zone',
  },
  incident_step: {
    village: 'text',
    incident: 'uuid',
    number: 'integer',
    closes: 'boolean',
    done: 'text',
    noted_by: 'text',
    noted_at: 'timestamp with time zone',
  },
  kept_back: { village: 'text', indicator: 'text', period: 'text' },
  area: { code: 'text', kind: 'text', name: 'text', parent: 'text?' },
  place_facts: {
    regency: 'text',
    japanese_encephalitis: 'boolean',
    introduced: 'jsonb',
    malaria_endemic: 'boolean',
  },
  facility: {
    id: 'text',
    kind: 'text',
    name: 'text',
    village: 'text?',
    parent: 'text?',
    session_day: 'integer?',
  },
  facility_area: { facility: 'text', area: 'text' },
  setting: { key: 'text', value: 'text' },
  journal: { village: 'text', seq: 'bigint', opened_from: 'text', opened_until: 'text' },
  entry: {
    village: 'text',
    seq: 'bigint',
    id: 'uuid',
    kind: 'text',
    subject: 'uuid',
    other: 'uuid?',
    on_day: 'date',
    clock: 'text',
    author: 'text',
    device: 'text',
    catalogue: 'integer',
    body: 'json',
    digest: 'bytea',
    received_at: 'timestamp with time zone',
  },
  nik: { village: 'text', person: 'uuid', entry: 'uuid', cipher: 'bytea', lookup: 'bytea' },
  household: {
    village: 'text',
    id: 'uuid',
    rt: 'text',
    head_name: 'text',
    address: 'text',
    record: 'json',
    since_seq: 'bigint',
    rt_since_seq: 'bigint',
    changed_seq: 'bigint',
  },
  person: {
    village: 'text',
    id: 'uuid',
    household: 'uuid',
    rt: 'text',
    name: 'text',
    search: 'text',
    sex: 'text',
    birth_date: 'date',
    left_on: 'date?',
    left_kind: 'text?',
    record: 'json',
    since_seq: 'bigint',
    rt_since_seq: 'bigint',
    changed_seq: 'bigint',
    disability: 'text',
  },
  merged_person: {
    village: 'text',
    id: 'uuid',
    one: 'uuid',
    household: 'uuid',
    rt: 'text',
    record: 'json',
    since_seq: 'bigint',
    rt_since_seq: 'bigint',
    changed_seq: 'bigint',
  },
  due: {
    village: 'text',
    person: 'uuid',
    service: 'text',
    dose: 'text',
    from_day: 'date',
    late_day: 'date',
    before_day: 'date?',
    reason: 'json',
    rt: 'text',
  },
  mark: {
    village: 'text',
    person: 'uuid',
    indicator: 'text',
    rt: 'text',
    periods: 'json',
  },
  coverage: {
    village: 'text',
    rt: 'text',
    indicator: 'text',
    period: 'text',
    served_month: 'text',
    lapse_month: 'text',
    who: 'text',
    people: 'integer',
  },
  population: { village: 'text', rt: 'text', people: 'integer', asked: 'integer' },
  referral: {
    village: 'text',
    id: 'uuid',
    person: 'uuid',
    rt: 'text',
    to_kind: 'text',
    on_day: 'date',
    within_days: 'integer',
    answered_on: 'date?',
    received_on: 'date?',
    reason: 'text',
    encounter: 'uuid?',
    service: 'text?',
    scale: 'text?',
    outcome: 'text?',
  },
  booking: {
    village: 'text',
    id: 'uuid',
    person: 'uuid',
    rt: 'text',
    service: 'text',
    place: 'text',
    day: 'date',
  },
  outcome_difference: {
    village: 'text',
    person: 'uuid',
    encounter: 'uuid',
    service: 'text',
    rt: 'text',
    on_day: 'date',
    catalogue: 'integer',
    told: 'json',
    judged: 'json',
  },
  notice_seen: { account: 'text', seen_at: 'timestamp with time zone' },
  problem: {
    village: 'text',
    id: 'uuid',
    reported_by: 'text',
    is_open: 'boolean',
    record: 'json',
  },
  session: { village: 'text', posyandu: 'text', id: 'uuid', on_day: 'date', closed: 'boolean' },
  relay: {
    id: 'text',
    name: 'text',
    facility: 'text',
    secret: 'bytea',
    made_at: 'timestamp with time zone',
    revoked_at: 'timestamp with time zone?',
    seen_at: 'timestamp with time zone?',
  },
  relay_village: { village: 'text', cursor: 'bigint', settled: 'bigint', mark: 'text' },
  relay_outbox: {
    village: 'text',
    place: 'bigint',
    id: 'uuid',
    digest: 'bytea',
    raw: 'bytea',
    refusal: 'json?',
  },
  coaching_talk: {
    village: 'text',
    kader: 'text',
    topic: 'text',
    version: 'integer',
    is_done: 'boolean',
    noted_by: 'text',
    noted_at: 'timestamp with time zone',
  },
  move: {
    village: 'text',
    id: 'uuid',
    direction: 'text',
    departure: 'uuid',
    person: 'uuid',
    other_village: 'text',
    on_day: 'date',
    stands: 'boolean',
  },
  move_declined: {
    village: 'text',
    departure: 'uuid',
    version: 'integer',
    is_declined: 'boolean',
    noted_by: 'text',
    noted_at: 'timestamp with time zone',
    left_village: 'text',
  },
  stock_move: {
    facility: 'text',
    id: 'uuid',
    seq: 'bigint',
    item: 'text',
    kind: 'text',
    amount: 'integer',
    on_day: 'date',
    noted_by: 'text',
    noted_at: 'timestamp with time zone',
  },
  post_absence: {
    facility: 'text',
    cadre: 'text',
    on_day: 'date',
    is_absent: 'boolean',
    noted_by: 'text',
    noted_at: 'timestamp with time zone',
  },
  queue: {
    village: 'text',
    facility: 'text',
    on_day: 'date',
    number: 'integer',
    person: 'uuid',
    stations: 'ARRAY',
    step: 'integer',
    state: 'text',
    since: 'timestamp with time zone',
    version: 'integer',
    changed_by: 'text',
  },
  site_statement: {
    facility: 'text',
    about: 'text',
    version: 'integer',
    value: 'text',
    on_day: 'date',
    evidence: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
    is_proposed: 'boolean',
  },
  kader_skill: {
    village: 'text',
    kader: 'text',
    skill: 'text',
    version: 'integer',
    state: 'text',
    on_day: 'date',
    evidence: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  place_point: {
    place: 'text',
    version: 'integer',
    lat: 'double precision?',
    lon: 'double precision?',
    source: 'text',
    entered_by: 'text',
    entered_at: 'timestamp with time zone',
  },
  percent_target: {
    place: 'text',
    year: 'integer',
    indicator: 'text',
    version: 'integer',
    percent: 'double precision?',
    source: 'text',
    decree: 'text?',
    decree_on: 'date?',
    entered_by: 'text',
    entered_at: 'timestamp with time zone',
  },
  staff: {
    village: 'text',
    id: 'uuid',
    version: 'integer',
    name: 'text',
    profession: 'text',
    contract: 'text',
    birth_year: 'integer?',
    phone: 'text',
    number: 'text',
    account: 'text?',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  staff_badge: {
    code: 'text',
    village: 'text',
    staff: 'uuid',
    made_by: 'text',
    made_at: 'timestamp with time zone',
    revoked_by: 'text?',
    revoked_at: 'timestamp with time zone?',
  },
  staff_post: {
    village: 'text',
    staff: 'uuid',
    id: 'uuid',
    version: 'integer',
    facility: 'text',
    duty: 'text',
    from_day: 'date',
    before_day: 'date?',
    decree: 'text',
    decree_on: 'date?',
    is_withdrawn: 'boolean',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  rollout_goal: {
    regency: 'text',
    kind: 'text',
    version: 'integer',
    sites: 'integer',
    year: 'integer',
    source: 'text',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  rollout_plan: {
    regency: 'text',
    kind: 'text',
    version: 'integer',
    settings: 'json',
    said_by: 'text',
    said_at: 'timestamp with time zone',
  },
  meeting: {
    facility: 'text',
    kind: 'text',
    day: 'date',
    closed_at: 'timestamp with time zone?',
    closed_by: 'text?',
    figures: 'json?',
  },
  meeting_change: {
    facility: 'text',
    kind: 'text',
    day: 'date',
    id: 'uuid',
    body: 'json',
    changed_by: 'text',
    received_at: 'timestamp with time zone',
  },
  target_population: {
    village: 'text',
    year: 'integer',
    indicator: 'text',
    version: 'integer',
    value: 'integer?',
    source: 'text',
    entered_by: 'text',
    entered_at: 'timestamp with time zone',
  },
}

test('the types of the tables say what the database has', async () => {
  const { rows } = await pool.query<{ table_name: string; columns: Record<string, string> }>(
    `select table_name, json_object_agg(column_name,
       data_type || case is_nullable when 'YES' then '?' else '' end) as columns
     from information_schema.columns
     where table_schema = 'public' and table_name = any($1) group by table_name`,
    [Object.keys(columns)],
  )
  expect(Object.fromEntries(rows.map((row) => [row.table_name, row.columns]))).toEqual(columns)
})

test('migrating again changes nothing', async () => {
  await migrate(pool)
  const { rows } = await pool.query('select name from migration order by name')
  expect(rows.map(({ name }) => name)).toEqual(migrationNames())
})

const village = '19.06.01.2001'
const rt = (n: number) => `${village}/Melati/001/00${n}`

test('a row about a person is seen only by whom the scope lets, and by nobody without one', async () => {
  const insert = (n: number) =>
    `insert into household (village, id, rt, head_name, address, record, since_seq, rt_since_seq, changed_seq)
     values ('${village}', '01930000-0000-7000-8000-00000000000${n}', '${rt(n)}', 'A', '', '{}', 1, 1, 1)`
  await inJournal(pool, village, async (client) => {
    await client.query(insert(1))
    await client.query(insert(2))
  })
  const count = async (scope: Parameters<typeof inScope>[1]) =>
    inScope(db, scope, async (trx) => {
      const rows = await trx.selectFrom('household').select('rt').execute()
      return rows.map((row) => row.rt).toSorted()
    })

  expect(await db.selectFrom('household').selectAll().execute()).toEqual([])
  expect(await count(wholeVillage(village))).toEqual([rt(1), rt(2)])
  expect(await count({ ...wholeVillage(village), neighbourhoods: [rt(2)] })).toEqual([rt(2)])
  expect(await count({ ...wholeVillage(village), neighbourhoods: [] })).toEqual([])
  expect(await count({ ...wholeVillage(village), seesNames: false })).toEqual([])
  expect(await count(wholeVillage('19.06.01.2002'))).toEqual([])
  expect(await count({ villages: [], seesNames: true })).toEqual([])
  // The connection has had a scope before: nothing of it is left.
  expect(await db.selectFrom('household').selectAll().execute()).toEqual([])
  await expect(
    inJournal(pool, '19.06.01.2002', (client) => client.query(insert(3))),
  ).rejects.toThrow('row-level security')
})

test('every table with a village in its key is behind the wall', async () => {
  const { rows } = await pool.query(
    `select c.relname from pg_class c
       join pg_index i on i.indrelid = c.oid and i.indisprimary
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'village' and a.attnum = any (i.indkey)
     where not (c.relrowsecurity and c.relforcerowsecurity)`,
  )
  expect(rows).toEqual([])
})
