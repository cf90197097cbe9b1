import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseError, type ClientBase, type Pool } from 'pg'
import { StartProblem } from '../start/start-problem.ts'

const FOLDER = new URL('./migrations/', import.meta.url)
/** Any fixed number: programs that migrate at the same time wait for each other. */
const LOCK = 1_906_012_001

/**
 * Brings the database to the newest version: numbered SQL files, forward only, each in a transaction of its own.
 *
 * @throws StartProblem when the database user may not do what is needed
 */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await ensureRoles(client)
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from migration')
    const applied = new Set(rows.map(({ name }) => name))
    for (const name of migrationNames()) if (!applied.has(name)) await apply(client, name)
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined)
    client.release()
  }
}

export const migrationNames = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()

async function apply(client: ClientBase, name: string): Promise<void> {
  const statements = readFileSync(new URL(name, FOLDER), 'utf8')
  try {
    await client.query(`begin;\n${statements}`)
    await client.query('insert into migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed`, { cause: error })
  }
}

const ROLES = ['jejaring_scoped', 'jejaring_journal']

/** Roles belong to the server, not to the database: another database may have made them, even this moment. */
async function ensureRoles(client: ClientBase): Promise<void> {
  try {
    for (const role of ROLES) await ensureRole(client, role)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    throw new StartProblem(
      `The database user may not create the roles that guard people’s records: create ${ROLES.join(' and ')} as an administrator of the database ("create role … nologin") and grant them to that user.`,
    )
  }
}

async function ensureRole(client: ClientBase, role: string): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`)
  await client.query(`
    do $$ begin
      if not pg_has_role(current_user, '${role}', 'member')
        or (current_setting('server_version_num')::int >= 160000
          and not pg_has_role(current_user, '${role}', 'set'))
      then
        execute 'grant ${role} to ' || quote_ident(current_user);
      end if;
    end $$`)
}
