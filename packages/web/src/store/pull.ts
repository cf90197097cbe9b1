import type { Me, Places } from '@jejaring/core/sync/api'
import { KINDS } from '@jejaring/core/journal/record'
import type { PullAnswer } from '@jejaring/core/sync/wire'
import { request } from '../session/request.ts'
import { database } from './database.ts'
import { today, sawServerTime } from './device-clock.ts'
import { summarise } from './fold-in.ts'
import { $places, showChange } from './index-of-people.ts'
import { pullPeople } from './pull-people.ts'
import type { Outcome } from './push.ts'
import { settleKept } from './settle-kept.ts'
import { pulledTables, takeEntries } from './take-entries.ts'

/** Places first, for the rules need them; then each village's journal from where this device stopped. */
export async function pullAll(
  me: Me,
  progress: (done: number, of: number) => void,
): Promise<Outcome> {
  const places = await request<Places>('/api/places')
  if (places.kind === 'offline') return 'offline'
  if (places.kind === 'problem') return places.problem.status === 401 ? 'signed-out' : 'problem'
  const told = { ...places.value, toldOn: today() }
  await database.values.put(told, 'places')
  $places.set(told)
  await leaveOtherVillages(me)
  for (const { code } of me.villages) {
    const outcome = await pullVillage(code, progress)
    if (outcome !== 'done') return outcome
  }
  return 'done'
}

async function pullVillage(
  village: string,
  progress: (done: number, of: number) => void,
): Promise<Outcome> {
  for (;;) {
    const cursor = await database.cursors.get(village)
    if (cursor === undefined || cursor.beyond !== undefined) {
      const outcome = await pullPeople(village, cursor, progress)
      if (outcome === 'other-scope') await leaveVillage(village)
      else if (outcome !== 'done') return outcome
      continue
    }
    const sentAt = Date.now()
    const answer = await request<PullAnswer>(
      `/api/sync/pull?village=${village}&after=${cursor.next}`,
    )
    if (answer.kind === 'offline') return 'offline'
    if (answer.kind === 'problem') return answer.problem.status === 401 ? 'signed-out' : 'problem'
    const page = answer.value
    await sawServerTime(page.serverTime, sentAt, Date.now())
    if (cursor.scope !== page.scope) {
      // What this user may see has changed: from the beginning, for who came and who left.
      await leaveVillage(village)
      continue
    }
    await takeEntries(village, page.entries)
    await settleKept(village, page)
    await forget(page.forget)
    const { scope, next, head, settled } = page
    const { kinds } = cursor
    await database.cursors.put({
      village,
      scope,
      next,
      head,
      ...(settled === undefined ? {} : { settled }),
      ...(kinds === undefined ? {} : { kinds }),
    })
    if (page.more) continue
    if (kinds === KINDS) return 'done'
    // The app before this one let pass what it did not understand: everybody once more.
    await database.cursors.put({ village, scope, next, head, kinds: KINDS, beyond: NOBODY })
  }
}

/** Comes before every id. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Who left what this user may see; entries of this device about them stay until they are delivered. */
async function forget(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await database.transaction('rw', pulledTables, async () => {
    await Promise.all([
      database.people.bulkDelete([...ids]),
      database.households.bulkDelete([...ids]),
      database.summaries.bulkDelete([...ids]),
      database.houses.bulkDelete([...ids]),
    ])
  })
  showChange({ gone: ids })
}

async function leaveOtherVillages(me: Me): Promise<void> {
  const mine = new Set(me.villages.map(({ code }) => code))
  const stored = await database.cursors.toCollection().primaryKeys()
  for (const village of stored) if (!mine.has(village)) await leaveVillage(village)
}

async function leaveVillage(village: string): Promise<void> {
  const ids = await database.transaction('rw', pulledTables, async () => {
    const [people, houses] = await Promise.all([
      database.summaries.where('village').equals(village).primaryKeys(),
      database.houses.where('village').equals(village).primaryKeys(),
    ])
    await Promise.all([
      database.people.where('village').equals(village).delete(),
      database.households.where('village').equals(village).delete(),
      database.summaries.where('village').equals(village).delete(),
      database.houses.where('village').equals(village).delete(),
      database.cursors.delete(village),
    ])
    return [...people, ...houses]
  })
  showChange({ gone: ids })
  const waiting = await database.outbox.toArray()
  const own = waiting.filter((one) => one.village === village).map(({ subject }) => subject)
  showChange(await database.transaction('rw', pulledTables, () => summarise(village, own)))
}
