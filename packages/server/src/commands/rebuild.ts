import { parseArgs } from 'node:util'
import type { Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import { migrate } from '../db/migrate.ts'
import type { Tables } from '../db/tables.ts'
import { journals } from '../journal/journals.ts'
import { rebuildVillages } from '../journal/rebuild-villages.ts'
import type { Difference } from '../journal/rebuild.ts'
import { readOptions } from '../start/options.ts'
import { openDatabase } from './open-database.ts'

const USAGE = 'usage: jejaring rebuild [--village CODE] [--check]'

/**
 * Makes everything derived again from the journals, several villages at a time, while others are served. With `--check`
 * changes nothing and fails when there is a difference.
 *
 * @returns the exit code: 1 for a difference found by `--check`, or for entries missing from a journal
 */
export async function rebuild(
  args: readonly string[],
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
): Promise<number> {
  const options = readArguments(args)
  if (options === undefined) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  const { village, check } = options
  const database = await openDatabase(readOptions([], process.env))
  try {
    await migrate(database.pool)
    const villages = village === undefined ? await largestFirst(database.db) : [village]
    const found: Difference[] = []
    await rebuildVillages(database.pool, villages, { check }, (differences) => {
      for (const difference of differences) output.write(`${lineOf(difference)}\n`)
      found.push(...differences)
    })
    const done = check ? 'checked' : 'rebuilt'
    output.write(`${villages.length} villages ${done}, ${found.length} tables differed\n`)
    const lost = found.some(({ table }) => table === 'journal')
    return lost || (check && found.length > 0) ? 1 : 0
  } finally {
    await database.close()
  }
}

const largestFirst = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  (await journals(db)).toSorted((a, b) => b.seq - a.seq).map(({ village }) => village)

const lineOf = ({ village, table, extra, missing }: Difference): string =>
  `${village} ${table}: ${extra} rows too many or wrong, ${missing} missing`

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { village: { type: 'string' }, check: { type: 'boolean', default: false } },
    })
    return values
  } catch {
    return undefined
  }
}
