import { parseArgs } from 'node:util'
import type { Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Tables } from '../db/tables.ts'
import { migrate } from '../db/migrate.ts'
import { admitRelay, revokeRelay } from '../relay/relays.ts'
import { relayStatus } from '../relay/status.ts'
import { readOptions } from '../start/options.ts'
import { openDatabase } from './open-database.ts'

const USAGE = `usage: jejaring relay admit --facility ID --name NAME
       jejaring relay list
       jejaring relay revoke ID
       jejaring relay status              (on the relay itself)`

interface Streams {
  readonly output: Writable
  readonly errors: Writable
}

/**
 * Admits, lists and revokes servers in posts; on one of those, says what waits for the line.
 *
 * @returns the exit code
 */
export async function relay(args: readonly string[], { output, errors }: Streams): Promise<number> {
  const asked = readArguments(args)
  if (asked === undefined) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  const database = await openDatabase(readOptions([], process.env))
  try {
    await migrate(database.pool)
    const said = await answer(asked, database)
    ;(said.ok ? output : errors).write(`${said.text}\n`)
    return said.ok ? 0 : 1
  } finally {
    await database.close()
  }
}

type Asked =
  | { readonly kind: 'admit'; readonly facility: string; readonly name: string }
  | { readonly kind: 'revoke'; readonly id: string }
  | { readonly kind: 'list' | 'status' }

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { facility: { type: 'string' }, name: { type: 'string' } },
    })
    const [kind, id] = positionals
    const { facility, name } = values
    if (kind === 'admit' && facility !== undefined && name !== undefined) {
      return { kind, facility, name }
    }
    if (kind === 'revoke' && id !== undefined) return { kind, id }
    return kind === 'list' || kind === 'status' ? { kind } : undefined
  } catch {
    return undefined
  }
}

interface Said {
  readonly ok: boolean
  readonly text: string
}

async function answer(
  asked: Asked,
  { db, pool }: { readonly db: Kysely<Tables>; readonly pool: Pool },
): Promise<Said> {
  switch (asked.kind) {
    case 'admit': {
      const token = await admitRelay(db, asked)
      return token === undefined
        ? { ok: false, text: `No Pustu or Puskesmas ${asked.facility} serves a village.` }
        : { ok: true, text: token }
    }
    case 'revoke':
      return (await revokeRelay(db, asked.id))
        ? { ok: true, text: 'revoked' }
        : { ok: false, text: `There is no relay ${asked.id}, or it was revoked before.` }
    case 'list':
      return { ok: true, text: await listed(db) }
    case 'status':
      return { ok: true, text: await relayStatus({ db, pool }) }
  }
}

async function listed(db: Kysely<Tables>): Promise<string> {
  const rows = await db.selectFrom('relay').selectAll().orderBy('made_at').execute()
  const seen = (at: Date | null) => (at === null ? 'never seen' : `seen ${at.toISOString()}`)
  return rows
    .map(({ id, name, facility, seen_at, revoked_at }) =>
      [id, facility, name, revoked_at === null ? seen(seen_at) : 'revoked'].join('  '),
    )
    .join('\n')
}
