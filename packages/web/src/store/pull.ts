import type { Me, Places } from '@jejaring/core/sync/api'
import type { PullAnswer } from '@jejaring/core/sync/wire'
import { request } from '../session/request.ts'
import { database } from './database.ts'
import { now, today, sawServerTime, sawStamp } from './device-clock.ts'
import { foldIn, groupBySubject, isOfSession, summarise } from './fold-in.ts'
import { $places, showChange, showSoon } from './index-of-people.ts'
import type { Outcome } from './push.ts'

/** People folded between two breaths of the screen. */
const CHUNK = 40
/** Stamps farther ahead than this are not believed. */
const TOLERANCE_MS = 5 * 60_000

const tables = [
  database.outbox,
  database.people,
  database.households,
  database.summaries,
  database.houses,
  database.cursors,
  database.values,
]

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
    const after = cursor?.next ?? 0
    const sentAt = Date.now()
    const answer = await request<PullAnswer>(`/api/sync/pull?village=${village}&after=${after}`)
    if (answer.kind === 'offline') return 'offline'
    if (answer.kind === 'problem') return answer.problem.status === 401 ? 'signed-out' : 'problem'
    const page = answer.value
    await sawServerTime(page.serverTime, sentAt, Date.now())
    if (cursor !== undefined && cursor.scope !== page.scope) {
      // What this user may see has changed: from the beginning, for who came and who left.
      await leaveVillage(village)
      continue
    }
    await takePage(page)
    if (after > 0 || page.more) progress(page.next, page.head)
    if (!page.more) return 'done'
  }
}

/**
 * Folding is idempotent, so a page may be taken in several transactions: when the app is closed in between, the cursor
 * still stands before the page.
 */
async function takePage(page: PullAnswer): Promise<void> {
  const { village, scope, next, head } = page
  const bySubject = [...groupBySubject(page.entries.filter((entry) => !isOfSession(entry)))]
  for (let at = 0; at < bySubject.length; at += CHUNK) {
    const chunk = bySubject.slice(at, at + CHUNK)
    const change = await database.transaction('rw', tables, async () => {
      await foldIn(
        village,
        chunk.flatMap(([, entries]) => entries),
      )
      return summarise(
        village,
        chunk.map(([subject]) => subject),
      )
    })
    showSoon(change)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const latest = page.entries.reduce((last, { clock }) => (clock > last ? clock : last), '')
  const entry = page.entries.find(({ clock }) => clock === latest)
  if (entry !== undefined && Number(entry.clock.slice(0, 13)) < now() + TOLERANCE_MS)
    await sawStamp(entry.clock)
  await forget(page.forget)
  await database.cursors.put({ village, scope, next, head })
}

/** Who left what this user may see; entries of this device about them stay until they are delivered. */
async function forget(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await database.transaction('rw', tables, async () => {
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
  const ids = await database.transaction('rw', tables, async () => {
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
  showChange(await database.transaction('rw', tables, () => summarise(village, own)))
}
