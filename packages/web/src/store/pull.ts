import { KINDS } from '@jejaring/core/journal/record'
import type { Me } from '@jejaring/core/sync/account'
import type { Places } from '@jejaring/core/sync/places'
import { request, requestBytes } from '../session/request.ts'
import { askComing } from './coming.ts'
import { database } from './database.ts'
import { sawServerTime, today } from './device-clock.ts'
import { file, tellSurroundings } from './filing.ts'
import { expectMany } from './index-of-people.ts'
import { keepPlaces } from './known-places.ts'
import { countOutbox } from './outbox.ts'
import { pullPeople } from './pull-people.ts'
import type { Outcome } from './push.ts'

/** Places first, for the rules need them; then each village's journal from where this device stopped. */
export async function pullAll(
  me: Me,
  progress: (done: number, of: number) => void,
): Promise<Outcome> {
  const places = await request<Places>('/api/places')
  if (places.kind === 'offline') return 'offline'
  if (places.kind === 'problem') return places.problem.status === 401 ? 'signed-out' : 'problem'
  await keepPlaces({ ...places.value, toldOn: today() })
  await tellSurroundings()
  await leaveOtherVillages(me)
  for (const { code } of me.villages) {
    const outcome = await pullVillage(code, progress)
    if (outcome !== 'done') return outcome
  }
  await file('mergeListed', undefined)
  await askComing(me, 'once a day')
  return 'done'
}

async function pullVillage(
  village: string,
  progress: (done: number, of: number) => void,
): Promise<Outcome> {
  for (;;) {
    const cursor = await database.cursors.get(village)
    if (cursor === undefined || cursor.beyond !== undefined) {
      expectMany(true)
      const outcome = await pullPeople(village, cursor, progress).finally(() => expectMany(false))
      if (outcome === 'other-scope') await file('leaveVillage', village)
      else if (outcome !== 'done') return outcome
      continue
    }
    const sentAt = Date.now()
    const answer = await requestBytes(`/api/sync/pull?village=${village}&after=${cursor.next}`)
    if (answer.kind === 'offline') return 'offline'
    if (answer.kind === 'problem') return answer.problem.status === 401 ? 'signed-out' : 'problem'
    const receivedAt = Date.now()
    const page = await file('readNews', answer.value)
    await sawServerTime(page.serverTime, sentAt, receivedAt)
    if (cursor.scope !== page.scope) {
      // What this user may see has changed: from the beginning, for who came and who left.
      await file('leaveVillage', village)
      continue
    }
    await file('takeNews', cursor.kinds)
    if (page.more) continue
    await countOutbox()
    if (cursor.kinds === KINDS) return 'done'
    await file('fetchAllAgain', { ...cursor, next: page.next, head: page.head })
  }
}

async function leaveOtherVillages(me: Me): Promise<void> {
  const mine = new Set(me.villages.map(({ code }) => code))
  const stored = await database.cursors.toCollection().primaryKeys()
  for (const village of stored) if (!mine.has(village)) await file('leaveVillage', village)
}
