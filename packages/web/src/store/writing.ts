import type { Table } from 'dexie'
import type { HouseholdRecord, PersonRecord } from '@jejaring/core/journal/record'
import {
  database,
  type Cursor,
  type Delivered,
  type ListedRow,
  type Stored,
  type StoredRow,
  type Waiting,
  type WaitingRow,
  type WaitingSigns,
} from './database.ts'
import { sizeOf, type Change } from './change.ts'
import { exclusively } from './locks.ts'
import { openWaiting, signsOf, stored, type Reading } from './reading.ts'
import { seal, sealQuickly } from './seal.ts'
import { Shelf } from './shelf.ts'

/**
 * Changes what lies on this device: reads and judges first, then stores all of it in one short transaction that only
 * writes, or nothing. Only one is at work, in all tabs and workers: what was read still holds when it is written.
 * Sealing cannot wait inside of a transaction, which would end.
 *
 * @param show is told what lists have to show, when it is stored
 */
export async function write<Found>(
  show: (change: Change) => void,
  work: (writing: Writing) => Promise<Found>,
): Promise<Found> {
  const writing = new Writing()
  const found = await exclusively('jejaring-store', async () => {
    const done = await work(writing)
    await writing.store()
    return done
  })
  for (const change of writing.changes) show(change)
  return found
}

/**
 * What is stored in place of a value when another writing may have come in between.
 *
 * @param stored what lies there at the moment of writing
 * @param read what lay there when this writing read it first
 * @throws when nothing of this writing may be stored
 */
export type Reconcile = (stored: unknown, read: unknown) => unknown

/** Reads see what it has written. */
export class Writing implements Reading {
  readonly person = new Shelf<Stored<PersonRecord>>(stored.people)
  readonly household = new Shelf<Stored<HouseholdRecord>>(stored.households)
  readonly waiting = new Shelf<Waiting>((ids) => this.#readWaiting(ids))
  #listed: { readonly village: string; readonly change: Change }[] = []
  readonly #changes: Change[] = []
  #left: string[] = []
  #cursors: Cursor[] = []
  #delivered: Delivered[] = []
  readonly #values = new Map<string, unknown>()
  readonly #read = new Map<string, unknown>()
  readonly #reconcile = new Map<string, Reconcile>()
  #outbox: Promise<readonly WaitingRow[]> | undefined

  people(ids: readonly string[]): Promise<readonly Stored<PersonRecord>[]> {
    return this.person.get(ids)
  }
  households(ids: readonly string[]): Promise<readonly Stored<HouseholdRecord>[]> {
    return this.household.get(ids)
  }
  waitingAbout(ids: readonly string[]): Promise<readonly Waiting[]> {
    const asked = new Set(ids)
    return this.waitingThat(
      ({ subject, other }) => asked.has(subject) || (other !== undefined && asked.has(other)),
    )
  }
  /** In the order of their ids. */
  async waitingThat(fits: (one: WaitingSigns) => boolean): Promise<readonly Waiting[]> {
    const rows = await this.#rows()
    const ids = rows.filter((row) => fits(signsOf(row))).map(({ id }) => id)
    const written = this.waiting.written().map(({ id }) => id)
    const all = await this.waiting.get([...new Set([...ids, ...written])])
    return all.filter((one) => fits(signsOf(one))).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Single values by name. */
  async value(name: string): Promise<unknown> {
    if (this.#values.has(name)) return this.#values.get(name)
    const stored: unknown = await database.values.get(name)
    if (!this.#read.has(name)) this.#read.set(name, stored)
    return stored
  }
  /**
   * @param value `undefined` takes it away
   * @param reconcile where others write it without waiting for their turn
   */
  keepValue(name: string, value: unknown, reconcile?: Reconcile): void {
    this.#values.set(name, value)
    if (reconcile !== undefined) this.#reconcile.set(name, reconcile)
  }
  keepCursor(cursor: Cursor): void {
    this.#cursors.push(cursor)
  }
  keepDelivered(receipts: readonly Delivered[]): void {
    this.#delivered.push(...receipts)
  }
  /** Lists show it from now on. */
  list(village: string, change: Change): void {
    if (sizeOf(change) === 0) return
    this.#listed.push({ village, change })
    this.#changes.push(change)
  }
  /** Forgets a village: its list and how far its journal was read. Who lives there is forgotten by the shelves. */
  leave(village: string): void {
    this.#left.push(village)
  }

  get changes(): readonly Change[] {
    return this.#changes
  }

  /** All that was written so far, or nothing; what is written afterwards is stored by the next. */
  async store(): Promise<void> {
    const [people, households, waiting, listed] = await Promise.all([
      Promise.all(this.person.written().map(sealRecord)),
      Promise.all(this.household.written().map(sealRecord)),
      Promise.all(this.waiting.written().map(sealWaiting)),
      Promise.all(this.#listed.map(sealListed)),
    ])
    const named = [...this.#values]
    const values = named.filter(
      ([name, value]) => value !== undefined && !this.#reconcile.has(name),
    )
    // Every request costs a slow phone some milliseconds, and every table others who wait: none for nothing.
    const work = [
      ...putting(database.people, people),
      ...dropping(database.people, this.person.dropped()),
      ...putting(database.households, households),
      ...dropping(database.households, this.household.dropped()),
      ...putting(database.outbox, waiting),
      ...dropping(database.outbox, this.waiting.dropped()),
      ...putting(database.delivered, this.#delivered),
      ...this.#left.flatMap((village) => [
        { table: database.cursors, run: () => database.cursors.delete(village) },
        {
          table: database.listed,
          run: () => database.listed.where('village').equals(village).delete(),
        },
      ]),
      ...putting(database.cursors, this.#cursors),
      ...(listed.length > 0
        ? [{ table: database.listed, run: () => database.listed.bulkAdd(listed) }]
        : []),
      ...(values.length > 0
        ? [
            {
              table: database.values,
              run: () =>
                database.values.bulkPut(
                  values.map(([, value]) => value),
                  values.map(([name]) => name),
                ),
            },
          ]
        : []),
      ...[...this.#reconcile].map(([name, reconcile]) => ({
        table: database.values,
        run: async () => {
          const stored: unknown = await database.values.get(name)
          await database.values.put(reconcile(stored, this.#read.get(name)), name)
        },
      })),
      ...dropping(
        database.values,
        named.filter(([, value]) => value === undefined).map(([name]) => name),
      ),
    ]
    if (work.length === 0) return
    const tables = [...new Set(work.map(({ table }) => table))]
    await database.transaction('rw', tables, () => Promise.all(work.map(({ run }) => run())))
    for (const shelf of [this.person, this.household, this.waiting]) shelf.kept()
    this.#values.clear()
    this.#read.clear()
    this.#reconcile.clear()
    this.#listed = []
    this.#left = []
    this.#cursors = []
    this.#delivered = []
    this.#outbox = undefined
  }

  #rows(): Promise<readonly WaitingRow[]> {
    this.#outbox ??= database.outbox.toArray()
    return this.#outbox
  }
  async #readWaiting(ids: readonly string[]): Promise<readonly Waiting[]> {
    const asked = new Set(ids)
    return openWaiting((await this.#rows()).filter(({ id }) => asked.has(id)))
  }
}

const putting = <Row>(table: Table<Row, string>, rows: readonly Row[]) =>
  rows.length === 0 ? [] : [{ table, run: () => table.bulkPut(rows) }]
const dropping = <Row>(table: Table<Row, string>, ids: readonly string[]) =>
  ids.length === 0 ? [] : [{ table, run: () => table.bulkDelete([...ids]) }]

export async function sealRecord<Record>({
  id,
  village,
  record,
}: Stored<Record>): Promise<StoredRow<Record>> {
  return { id, village, sealed: await seal(record) }
}

export async function sealWaiting(waiting: Waiting): Promise<WaitingRow> {
  const { id, village, subject, other, facility, handedAt, passed, refusal, entry, from } = waiting
  const { clock, author } = entry
  return {
    id,
    village,
    subject,
    clock,
    author,
    ...(other === undefined ? {} : { other }),
    ...(facility === undefined ? {} : { facility }),
    ...(handedAt === undefined ? {} : { handedAt }),
    ...(passed === undefined ? {} : { passed }),
    ...(refusal === undefined ? {} : { refusal }),
    sealed: await sealQuickly({ entry, from }),
  }
}

export async function sealListed({
  village,
  change,
}: {
  readonly village: string
  readonly change: Change
}): Promise<Omit<ListedRow, 'id'>> {
  return { village, count: sizeOf(change), sealed: await sealQuickly(change) }
}
