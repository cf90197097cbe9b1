import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import type { ClientBase } from 'pg'
import type { Changes } from './changes.ts'
import { columnOf } from './column-values.ts'
import { writeParts, type PartName, type WritePart } from './write-parts.ts'

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

/** What to write; parts left out stay as they are. */
export interface Written {
  readonly entries?: readonly Numbered[]
  readonly niks?: readonly SealedNik[]
  readonly changes?: Partial<Changes>
  /** Whether no table has any of these rows, whoever or wherever they are about: cheaper to write. */
  readonly fresh?: boolean
}

type Row = Readonly<Record<string, unknown>>

/**
 * Appends the entries and brings the tables after them, in one statement, so in one round trip. The journal's head must
 * be locked.
 *
 * @param head the journal's last number from now on
 * @throws Unstorable for a value that no column can hold
 */
export async function write(
  client: ClientBase,
  village: string,
  head: number,
  { entries = [], niks = [], changes = {}, fresh = false }: Written,
): Promise<void> {
  const rows: { readonly [Name in PartName]?: readonly Row[] | undefined } = {
    ...changes,
    entry: entries.map(entryRow),
    nik: niks.map((row) => ({ ...row })),
  }
  const used = names.filter((name) => (rows[name] ?? []).length > 0)
  const values: unknown[] = [village, head]
  for (const name of used) {
    const here = rows[name] ?? []
    for (const [column, type] of Object.entries(partOf(name).columns)) {
      values.push(
        columnOf(
          type,
          here.map((row) => row[column]),
        ),
      )
    }
  }
  await client.query({ ...statementOf(used, fresh), values })
}

const isPart = (name: string): name is PartName => Object.hasOwn(writeParts, name)
const names = Object.keys(writeParts).filter(isPart)
const partOf = (name: PartName): WritePart => writeParts[name]

const statements = new Map<string, { readonly name: string; readonly text: string }>()

/**
 * The statement that writes these parts and no others: each part, also an empty one, costs the database as much as a row
 * or two. Its parts see the tables as they were before.
 */
function statementOf(used: readonly PartName[], fresh: boolean) {
  const bits = names.reduce((sum, name, i) => sum + (used.includes(name) ? 2 ** i : 0), 0)
  const name = `${fresh ? 'fresh' : 'write'}-${bits}`
  const statement = statements.get(name) ?? { name, text: textOf(used, fresh) }
  statements.set(name, statement)
  return statement
}

function textOf(used: readonly PartName[], isFresh: boolean): string {
  let parameter = 2
  const parts = used.map((name) => {
    const { columns, sql, fresh } = partOf(name)
    const arrays = Object.values(columns).map((type) => `$${(parameter += 1)}::${type}[]`)
    const rows = `unnest(${arrays.join(', ')}) as x (${Object.keys(columns).join(', ')})`
    return `${name.toLowerCase()}_part as (${(isFresh ? (fresh ?? sql) : sql)(rows)})`
  })
  const prologue = parts.length === 0 ? '' : `with ${parts.join(',\n')}`
  return `${prologue} update journal set seq = $2 where village = $1`
}

const entryRow = ({ entry, seq, digest }: Numbered) => ({
  seq,
  id: entry.id,
  kind: entry.kind,
  subject: entry.subject,
  other: subjectsOf(entry)[1],
  on_day: entry.on,
  clock: entry.clock,
  author: entry.author,
  device: entry.device,
  catalogue: entry.catalogue,
  body: entry.body,
  digest,
})
