import type { PushAnswer } from '@jejaring/core/sync/wire'
import type { Deps } from '../http/deps.ts'
import { acceptRelayed } from './accept-relayed.ts'
import { adopt } from './adopt.ts'
import type { Enrolment } from './read-enrolment.ts'
import type { JournalPage } from './read-journal.ts'
import { takeEnrolment } from './take-enrolment.ts'
import { cursorOf, hasRefused, nextWaiting, settle, withdrawn } from './waiting.ts'
import { withdraw } from './withdraw.ts'

/** Asks the server above; throws when no answer comes. */
export type Above = (path: string, init?: RequestInit) => Promise<Response>

/** The server above answered, and not what was hoped for. */
class AboveRefused extends Error {
  override readonly name = 'AboveRefused'
  constructor(status: number) {
    super(`the server above answered ${status}`)
  }
}

/** One exchange of a relay with the server above: places and accounts, then each village's journal in both directions. */
export async function exchange(deps: Deps, above: Above): Promise<void> {
  const known = await knownEnrolment(deps)
  // Needs no line.
  for (const village of known?.villages ?? []) await retake(deps, village)
  const villages = await exchangeEnrolment(deps, above, known)
  for (const village of villages) {
    await passOn(deps, above, village)
    await fetchJournal(deps, above, village)
    await retake(deps, village)
  }
}

/** As it was told last. */
interface KnownEnrolment {
  readonly tag: string
  readonly villages: readonly string[]
}
const KEY = 'relay-enrolment'

async function knownEnrolment({ db }: Deps): Promise<KnownEnrolment | undefined> {
  const setting = db.selectFrom('setting').where('key', '=', KEY)
  const row = await setting.select('value').executeTakeFirst()
  return row && JSON.parse(row.value)
}

async function exchangeEnrolment(
  { db }: Deps,
  above: Above,
  known: KnownEnrolment | undefined,
): Promise<readonly string[]> {
  const headers = known === undefined ? {} : { 'if-none-match': known.tag }
  const response = await above('/api/relay/enrolment', { headers })
  if (response.status === 304 && known !== undefined) return known.villages
  const enrolment: Enrolment = await bodyOf(response)
  await takeEnrolment(db, enrolment)
  const { villages } = enrolment
  const value = JSON.stringify({ tag: response.headers.get('etag') ?? '', villages })
  await db
    .insertInto('setting')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
  return villages
}

/** Delivers what waits; what was refused leaves the journal once everything was asked. */
async function passOn(deps: Deps, above: Above, village: string): Promise<void> {
  for (;;) {
    const some = await nextWaiting(deps, village)
    if (some.length === 0) break
    const body = { village, device: 'relay', entries: some.map(({ entry }) => entry) }
    const answer: PushAnswer = await bodyOf(
      await above('/api/relay/push', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
    // Whatever is not answered would be asked for ever.
    if ((await settle(deps, village, some, answer)) === 0) break
  }
  if (await hasRefused(deps, village)) await withdraw(deps, village)
}

async function fetchJournal(deps: Deps, above: Above, village: string): Promise<void> {
  for (;;) {
    const after = await cursorOf(deps, village)
    const page: JournalPage = await bodyOf(
      await above(`/api/relay/journal?village=${village}&after=${after}`),
    )
    // A journal that is shorter now was restored from a backup: from the beginning, which changes nothing twice.
    const whole: JournalPage =
      page.head >= after
        ? page
        : await bodyOf(await above(`/api/relay/journal?village=${village}&after=0`))
    const differing = await adopt(deps, village, whole)
    if (differing.length > 0) await withdraw(deps, village, differing)
    else if (whole.next >= whole.head) return
  }
}

/**
 * Takes in again what waits and was withdrawn with something it might have built on; also at the next start, when the
 * program was stopped in between.
 */
async function retake(deps: Deps, village: string): Promise<void> {
  for (;;) {
    const some = await withdrawn(deps, village)
    if (some.length === 0) return
    const entries = some.map(({ entry }) => entry)
    const { receipts, refusals } = await acceptRelayed(deps, { village, entries })
    const refused = await settle(deps, village, some, { receipts: [], refusals })
    if (receipts.length + refused === 0) return
  }
}

async function bodyOf<Value>(response: Response): Promise<Value> {
  if (!response.ok) {
    await response.body?.cancel()
    throw new AboveRefused(response.status)
  }
  return JSON.parse(await response.text())
}
