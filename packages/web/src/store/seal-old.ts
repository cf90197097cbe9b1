import type { Table } from 'dexie'
import { database } from './database.ts'
import { exclusively } from './locks.ts'
import { openRecords, openWaiting } from './reading.ts'
import { sealListed, sealRecord, sealWaiting } from './writing.ts'

/*
 * What an earlier version of the app left clear on this device. Each step ends in one transaction that puts the sealed
 * and takes the clear away, and is found done or undone by what lies there: a phone that dies goes on where it was.
 */

/** Persons or households sealed at once. */
const PIECE = 200

export async function hasOldList(): Promise<boolean> {
  const [person, house] = await Promise.all([
    database.summaries.limit(1).primaryKeys(),
    database.houses.limit(1).primaryKeys(),
  ])
  return person.length + house.length > 0
}

/** The list, before it is first read. */
export async function listOld(): Promise<void> {
  const { summaries, houses, listed } = database
  for (;;) {
    const isDone = await exclusively('jejaring-store', async () => {
      const [people, homes] = await Promise.all([
        summaries.limit(PIECE).toArray(),
        houses.limit(PIECE).toArray(),
      ])
      const villages = new Set([...people, ...homes].map(({ village }) => village))
      const rows = await Promise.all(
        Array.from(villages, (village) =>
          sealListed({
            village,
            change: {
              people: people.filter((one) => one.village === village),
              houses: homes.filter((one) => one.village === village),
            },
          }),
        ),
      )
      if (rows.length === 0) return true
      await database.transaction('rw', summaries, houses, listed, () =>
        Promise.all([
          listed.bulkAdd(rows),
          summaries.bulkDelete(people.map(({ id }) => id)),
          houses.bulkDelete(homes.map(({ id }) => id)),
        ]),
      )
      return false
    })
    if (isDone) return
  }
}

const DONE = 'sealed'

/** Records and what waits, the latter last; work goes on meanwhile, for both ways of keeping are read. */
export async function sealOld(): Promise<void> {
  if ((await database.values.get(DONE)) !== undefined) return
  await inPieces(database.people, async (rows) =>
    Promise.all((await openRecords(rows)).map(sealRecord)),
  )
  await inPieces(database.households, async (rows) =>
    Promise.all((await openRecords(rows)).map(sealRecord)),
  )
  await inPieces(database.outbox, async (rows) =>
    Promise.all((await openWaiting(rows)).map(sealWaiting)),
  )
  await database.values.put(true, DONE)
}

async function inPieces<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  sealed: (rows: readonly Row[]) => Promise<readonly Row[]>,
): Promise<void> {
  for (let last = ''; ;) {
    const next = await exclusively('jejaring-store', async () => {
      const rows = await table.where(':id').above(last).limit(PIECE).toArray()
      const clear = rows.filter((row) => !('sealed' in row))
      if (clear.length > 0) await table.bulkPut(await sealed(clear))
      return rows.at(-1)?.id
    })
    if (next === undefined) return
    last = next
  }
}
