import { sql } from 'kysely'
import { inScope, wholeVillage } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { entryText } from '../journal/entry-text.ts'
import type { JournalEntry } from '@jejaring/core/journal/entry'

/** The journal of a village as a relay copies it: everything, in order, each with the digest of what its device sent. */
export interface JournalPage {
  readonly lines: readonly { readonly entry: JournalEntry; readonly digest: string }[]
  readonly next: number
  readonly head: number
}

/** @returns a `JournalPage` as text */
export async function readJournal(
  { db }: Pick<Deps, 'db'>,
  { village, after, limit }: { village: string; after: number; limit: number },
): Promise<string> {
  const { rows, head } = await inScope(
    db,
    wholeVillage(village),
    async (trx) => {
      const journal = await trx.selectFrom('journal').select('seq').executeTakeFirst()
      const found = await sql<{ seq: number; text: string; digest: string }>`
        select e.seq, ${entryText} as text, encode(e.digest, 'hex') as digest from entry e
        where e.village = ${village} and e.seq > ${after} order by e.seq limit ${limit}`.execute(
        trx,
      )
      return { rows: found.rows, head: journal?.seq ?? 0 }
    },
    { snapshot: true },
  )
  const next = rows.length < limit ? head : (rows.at(-1)?.seq ?? head)
  const lines = rows.map(({ text, digest }) => `{"entry":${text},"digest":"${digest}"}`)
  return `{"lines":[${lines.join(',')}],"next":${next},"head":${head}}`
}
