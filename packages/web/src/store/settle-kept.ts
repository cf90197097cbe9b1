import type { PullAnswer } from '@jejaring/core/sync/wire'
import { database } from './database.ts'
import { countOutbox } from './outbox.ts'

/**
 * What the outbox still holds although it lies elsewhere too. Entries that come back from the server, delivered by the
 * device they were handed to, are delivered. Those which a server in the post passes on go out again, for a lasting
 * receipt or the refusal, when more was answered above, or when this is the server above.
 */
export async function settleKept(
  village: string,
  { entries, settled }: Pick<PullAnswer, 'entries' | 'settled'>,
): Promise<void> {
  await database.transaction('rw', database.outbox, async () => {
    if (settled === undefined && entries.length > 0) {
      await database.outbox.bulkDelete(entries.map(({ id }) => id))
    }
    const passed = await database.outbox
      .filter((one) => one.village === village && one.passed !== undefined)
      .toArray()
    const again = passed.filter((one) => one.passed?.settled !== settled || settled === undefined)
    await database.outbox.bulkPut(
      again.map((one) => {
        const { passed: _, ...rest } = one
        return rest
      }),
    )
  })
  await countOutbox()
}
