import { getMigrations } from 'better-auth/db/migration'
import { afterAll, expect, test } from 'vitest'
import type { AuditTables } from '../audit/tables.ts'
import { connect } from '../db/connect.ts'
import { testDatabase } from '../testing/database.ts'
import { betterAuthOptions } from './better-auth.ts'
import type { AccountTables } from './tables.ts'

const { pool, connection } = await testDatabase()
const { db } = connect({ ...connection, max: 2 })
afterAll(() => db.destroy())

type Described = AccountTables & AuditTables
type Columns = {
  readonly [Table in keyof Described]: Readonly<Record<keyof Described[Table], string>>
}
const stamps = { created_at: 'timestamp with time zone', updated_at: 'timestamp with time zone' }
/** The compiler holds this to the types, the test holds it to the database. */
const columns: Columns = {
  account_link: {
    id: 'uuid',
    account: 'text',
    digest: 'bytea',
    area: 'text',
    title: 'text',
    made_by: 'text',
    made_at: 'timestamp with time zone',
    expires_at: 'timestamp with time zone',
    revoked_at: 'timestamp with time zone?',
    revoked_by: 'text?',
    opened_at: 'timestamp with time zone?',
    times_opened: 'integer',
  },
  account_user: {
    id: 'text',
    name: 'text',
    email: 'text',
    email_verified: 'boolean',
    image: 'text?',
    username: 'text?',
    ...stamps,
  },
  account_session: {
    id: 'text',
    expires_at: 'timestamp with time zone',
    token: 'text',
    ip_address: 'text?',
    user_agent: 'text?',
    user_id: 'text',
    ...stamps,
  },
  account_credential: {
    id: 'text',
    account_id: 'text',
    provider_id: 'text',
    user_id: 'text',
    access_token: 'text?',
    refresh_token: 'text?',
    id_token: 'text?',
    access_token_expires_at: 'timestamp with time zone?',
    refresh_token_expires_at: 'timestamp with time zone?',
    scope: 'text?',
    password: 'text?',
    ...stamps,
  },
  account_verification: {
    id: 'text',
    identifier: 'text',
    value: 'text',
    expires_at: 'timestamp with time zone',
    ...stamps,
  },
  account_attempt: { id: 'text', key: 'text', count: 'integer', last_request: 'bigint' },
  account_failure: { username: 'text', count: 'integer', since: 'timestamp with time zone' },
  account_role: {
    account: 'text',
    role: 'text',
    cadre: 'text?',
    facility: 'text?',
    cluster: 'integer?',
    area: 'text?',
  },
  account_demo: { account: 'text', position: 'integer', about: 'jsonb' },
  account_device: {
    id: 'text',
    last_contact: 'timestamp with time zone',
    last_session: 'text',
    undelivered: 'integer',
    revoked_at: 'timestamp with time zone?',
    revoked_by: 'text?',
  },
  account_device_use: {
    device: 'text',
    session: 'text',
    account: 'text',
    last_contact: 'timestamp with time zone',
  },
  account_invitation: {
    digest: 'bytea',
    account: 'text',
    made_by: 'text',
    made_at: 'timestamp with time zone',
    expires_at: 'timestamp with time zone',
    used_at: 'timestamp with time zone?',
    made_in: 'text?',
    used_in: 'text?',
  },
  account_device_key: {
    device: 'text',
    facility: 'text',
    sealed: 'bytea',
    kept_at: 'timestamp with time zone',
    kept_by: 'text',
  },
  account_device_key_opened: {
    device: 'text',
    session: 'text',
    account: 'text',
    at: 'timestamp with time zone',
  },
  account_session_pass: { session: 'text', device: 'text', digest: 'bytea' },
  audit: {
    id: 'bigint',
    at: 'timestamp with time zone',
    account: 'text',
    role: 'text',
    action: 'text',
    village: 'text?',
    target: 'text',
    people: 'integer',
  },
}

test('the types of the account tables say what the database has', async () => {
  const { rows } = await pool.query<{ table_name: string; columns: Record<string, string> }>(
    `select table_name, json_object_agg(column_name,
       data_type || case is_nullable when 'YES' then '?' else '' end) as columns
     from information_schema.columns
     where table_schema = 'public' and (table_name like 'account%' or table_name = 'audit')
     group by table_name`,
  )
  expect(Object.fromEntries(rows.map((row) => [row.table_name, row.columns]))).toEqual(columns)
})

test('better-auth finds every table and column it wants', async () => {
  const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations(
    betterAuthOptions({ db, secret: 'of no use outside of this test', demo: true }),
  )
  expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems }).toEqual({
    toBeCreated: [],
    toBeAdded: [],
    toBeAddedIndexes: [],
    schemaProblems: [],
  })
})
