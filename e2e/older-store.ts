import type { Page } from 'playwright-core'
import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import type { Entry } from '@jejaring/core/journal/entry'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import type { Me } from '@jejaring/core/sync/account'

type Rows = Readonly<Record<string, readonly object[]>>

/** Version 3 of the tables, in which everything lay clear: Siti is known to the server, Wira waits to be sent. */
export async function leaveOlderStore(page: Page, me: Me): Promise<void> {
  const village = me.villages[0]?.code ?? ''
  const registered = (subject: string, name: string): Entry => ({
    id: subject.replace('7000', '7001'),
    village,
    subject,
    kind: 'person-registered',
    on: localDate('2026-11-20'),
    clock: tick(1_795_132_800_000, 'dolder'),
    author: me.id,
    device: 'dolder',
    catalogue: 1,
    body: { name, sex: 'female', birthDate: localDate('1990-01-01'), household, relation: 'head' },
  })
  const siti = registered('019a0000-0000-7000-8000-00000000000a', 'Siti Terdahulu')
  const wira = registered('019a0000-0000-7000-8000-00000000000b', 'Wira Terdahulu')
  await page.evaluate(writeTables, {
    people: [{ id: siti.subject, village, record: foldPerson(emptyPerson(siti.subject), siti) }],
    summaries: [siti, wira].map(({ subject, body }) => ({
      id: subject,
      village,
      search: '',
      episodes: [],
      due: '',
      referrals: [],
      ...body,
    })),
    outbox: [{ id: wira.id, village, subject: wira.subject, entry: wira }],
  })
}

const household = '019a0000-0000-7000-8000-0000000000ff'

/** In the page. */
async function writeTables(rows: Rows): Promise<void> {
  const opening = indexedDB.open('jejaring', 30)
  opening.addEventListener('upgradeneeded', () => {
    const { result } = opening
    for (const name of ['people', 'households', 'summaries', 'houses']) {
      result.createObjectStore(name, { keyPath: 'id' }).createIndex('village', 'village')
    }
    const outbox = result.createObjectStore('outbox', { keyPath: 'id' })
    for (const name of ['subject', 'other']) outbox.createIndex(name, name)
    result.createObjectStore('delivered', { keyPath: 'id' }).createIndex('at', 'at')
    result.createObjectStore('cursors', { keyPath: 'village' })
    result.createObjectStore('values')
  })
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const writing = opening.result.transaction(Object.keys(rows), 'readwrite')
  for (const [name, own] of Object.entries(rows)) {
    for (const row of own) writing.objectStore(name).put(row)
  }
  await new Promise((resolve) => writing.addEventListener('complete', resolve))
  opening.result.close()
}

/** Everything that lies on the device, as whoever copied its files would read it. */
export const readAll = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('jejaring')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const found: string[] = []
    for (const name of opening.result.objectStoreNames) {
      const reading = opening.result.transaction(name).objectStore(name).getAll()
      await new Promise((resolve) => reading.addEventListener('success', resolve))
      const rows: readonly unknown[] = reading.result
      const legible = (_: string, value: unknown): unknown =>
        value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
      found.push(`${name}: ${JSON.stringify(rows, legible)}`)
    }
    opening.result.close()
    return found.join('\n')
  })
