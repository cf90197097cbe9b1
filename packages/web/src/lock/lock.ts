import type { DeviceKey, SessionPass } from '@jejaring/core/sync/devices'
import type { Me } from '@jejaring/core/sync/account'
import { $openForms } from '../session/held-update.ts'
import { forgetCookie, holdPass } from '../session/own-session.ts'
import { request } from '../session/request.ts'
import { $session, signedInAs, worksInField, type Session } from '../session/session.ts'
import { isLeaving } from '../session/leaving.ts'
import { database } from '../store/database.ts'
import { forgetDataKey, setDataKey } from '../store/data-key.ts'
import { loadClock } from '../store/device-clock.ts'
import { canSeal } from '../store/seal.ts'
import { fromBase64 } from './base64.ts'
import { watchIdle } from './idle.ts'
import { changeRing, keptRing } from './kept-ring.ts'
import {
  holderOf,
  holderWith,
  newSalt,
  pinKeyOf,
  secretOf,
  withChanged,
  withHolder,
  withoutHolder,
  type Holder,
  type Ring,
  type Secret,
} from './key-ring.ts'
import {
  $chosen,
  $lock,
  noteDropped,
  noteSignedInAnew,
  showHolders,
  showPin,
  signedInAnew,
  type Lock,
} from './lock-state.ts'
import { DEMO_PIN } from './pin.ts'
import { afterWrong, waited } from './pin-wait.ts'

interface Mine extends Pick<Holder, 'salt'> {
  readonly id: string
  readonly secret: Secret
  readonly pinKey: CryptoKey
}
type Told =
  | { readonly kind: 'locked' }
  | { readonly kind: 'ring' }
  | { readonly kind: 'unlocked'; readonly id: string }

let ring: Ring | undefined
/** The key of the store, as long as the phone is unlocked. */
let key: string | undefined
/** Who has unlocked it. */
let mine: Mine | undefined
/** Without a line nobody can be asked for a first PIN: until the app is opened again it lies as it lay before. */
let isLater = false
let heldPeople = false
let opening: Promise<void> | undefined

/** Other tabs lock with this one, know who came on the ring, and that somebody else works here now. */
const channel = new BroadcastChannel('jejaring-lock')

/** Reads who opens this phone; where nobody has a PIN it is open. Once for the life of the page. */
export function openRing(): Promise<void> {
  opening ??= open()
  return opening
}

async function open(): Promise<void> {
  if (!canSeal()) {
    await loadClock()
    return $lock.set('open')
  }
  // Names the device: the server is asked for keys by that name.
  const [kept, villages] = await Promise.all([keptRing(), database.cursors.count(), loadClock()])
  heldPeople = villages > 0
  await take(kept)
  $session.listen(follow)
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'ring') void keptRing().then(takeFromOther)
    else if (data.kind === 'locked' || data.id !== mine?.id) forget()
    forgetCookie()
  })
  watchIdle(() => lockNow())
}

const tell = (told: Told): void => channel.postMessage(told)

function follow(session: Session, before: Session | undefined): void {
  if (session.kind === 'signed-out' && before?.kind === 'signed-in' && isLeaving()) {
    void leaveRing(before.me)
  }
  const isAgain = session.kind === 'signed-in' && mine?.id === signedInAnew()
  if (isAgain && mine !== undefined) void renewPass(session.me, mine)
  else if (session.kind === 'signed-in') void renewName(session.me)
  derive()
}

async function takeFromOther(next: Ring): Promise<void> {
  await take(next)
  // The first PIN was chosen there: here nobody has typed it yet.
  if (mine === undefined) forget()
}

async function take(next: Ring): Promise<void> {
  ring = next
  showHolders(next.holders)
  if (next.open !== undefined && key === undefined) await hold(next.open)
  derive()
}

async function change(how: (before: Ring) => Ring): Promise<void> {
  await take(await changeRing(how))
  tell({ kind: 'ring' })
}

async function hold(opened: string): Promise<void> {
  key = opened
  const raw = fromBase64(opened)
  setDataKey(await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']))
}

function derive(): void {
  if (ring !== undefined) $lock.set(lockOf(ring))
}

function lockOf(known: Ring): Lock {
  const session = $session.get()
  const me = session.kind === 'signed-in' && worksInField(session.me) ? session.me : undefined
  if (me === undefined) return known.holders.length > 0 ? 'locked' : 'open'
  if (known.open !== undefined && (me.demo || isLater)) return 'open'
  if (mine?.id === me.id) return 'open'
  return holderOf(known, me.id) === undefined || signedInAnew() === me.id ? 'no-pin' : 'locked'
}

export type Unlocked = 'open' | 'wrong' | 'waiting' | 'dropped'

/** Whoever knows the PIN works here from now on, also without a line. */
export async function unlock(id: string, pin: string): Promise<Unlocked> {
  const found = await check(id, pin)
  if (typeof found === 'string') return found
  const { me, ...own } = found
  mine = { id, ...own }
  holdPass(own.secret.pass)
  await hold(own.secret.key)
  $chosen.set(undefined)
  noteDropped(undefined)
  tell({ kind: 'unlocked', id })
  signedInAs(me)
  derive()
  return 'open'
}

/** One more or no more wrong PIN is written down before anybody hears of it. */
async function check(
  id: string,
  pin: string,
): Promise<Exclude<Unlocked, 'open'> | (Omit<Mine, 'id'> & Pick<Holder, 'me'>)> {
  const kept = await keptRing()
  const holder = holderOf(kept, id)
  if (holder === undefined) return 'dropped'
  if (holder.tries !== undefined && waited(holder.tries, Date.now()).leftMs > 0) return 'waiting'
  const pinKey = await pinKeyOf(pin, holder.salt)
  const secret = await secretOf(kept, holder, pinKey)
  const after = secret === undefined ? afterWrong(holder.tries, Date.now()) : undefined
  if (after === 'dropped') {
    noteDropped(id)
    await change((before) => withoutHolder(before, id))
    return 'dropped'
  }
  if (after !== undefined || holder.tries !== undefined) {
    const { tries: _, ...untried } = holder
    const tried = { ...untried, ...(after === undefined ? {} : { tries: after }) }
    await change((before) => withChanged(before, id, () => tried))
  }
  return secret === undefined ? 'wrong' : { me: holder.me, salt: holder.salt, secret, pinKey }
}

/** How long this person waits still; written down, so that switching the phone off does not begin anew. */
export async function noteWait(id: string): Promise<number> {
  const tries = ring && holderOf(ring, id)?.tries
  if (tries === undefined) return 0
  const now = waited(tries, Date.now())
  await change((before) => withChanged(before, id, (one) => ({ ...one, tries: now })))
  return now.leftMs
}

/** `unknown`: the server keeps none for this post, or this sign-in is not as young as it should be. */
export type KeyFound = 'found' | 'offline' | 'unknown'

/** What opens the store, for whom has just signed in: from this phone while it is open, else from the server. */
export async function findKey(): Promise<KeyFound> {
  await openRing()
  if (key !== undefined) return 'found'
  const answer = await request<DeviceKey>('/api/devices/key/open', { body: {} })
  if (answer.kind === 'offline') return 'offline'
  if (answer.kind === 'problem') return answer.problem.status === 404 ? 'unknown' : 'offline'
  await hold(answer.value.key)
  return 'found'
}

/**
 * The first PIN of whoever has signed in here, or a new one for whom has forgotten it. Not before the server keeps what
 * opens the store: a PIN forgotten then would lose everything.
 */
export async function setPin(me: Me, pin: string): Promise<'set' | 'offline'> {
  if (key === undefined) return 'offline'
  if (!(await sendKey(key))) return 'offline'
  const given = await request<SessionPass>('/api/devices/pass', { body: {} })
  if (given.kind !== 'ok') return 'offline'
  await putBehind(me, pin, { key, pass: given.value.pass })
  return 'set'
}

/** The server has what opens this store: since the first PIN, or from now on. */
export const keepKey = async (): Promise<boolean> =>
  key !== undefined && (ring?.open === undefined || (await sendKey(key)))

async function sendKey(known: string): Promise<boolean> {
  const answer = await request('/api/devices/key', { method: 'PUT', body: { key: known } })
  // Another key is kept for this post: of an earlier store, which is no more.
  return answer.kind === 'ok' || (answer.kind === 'problem' && answer.problem.status === 409)
}

/** Whether it is this person's PIN; a wrong one counts as on the locked screen. */
export async function isPinOf(id: string, pin: string): Promise<Unlocked> {
  const found = await check(id, pin)
  return typeof found === 'string' ? found : 'open'
}

/** A new PIN for whoever works here; the screen has asked for the old one. Needs no network. */
export async function changePin(me: Me, pin: string): Promise<void> {
  if (mine?.id === me.id) await putBehind(me, pin, mine.secret)
}

async function putBehind(me: Me, pin: string, secret: Secret): Promise<void> {
  const salt = newSalt()
  showPin(me.demo && pin === DEMO_PIN)
  await keep(me, { id: me.id, salt, secret, pinKey: await pinKeyOf(pin, salt) })
}

async function keep(me: Me, own: Mine): Promise<void> {
  const holder = await holderWith(await keptRing(), { me, ...own })
  mine = own
  holdPass(own.secret.pass)
  noteSignedInAnew(undefined)
  await change((before) => withHolder(before, holder))
}

/** Posts and places change: what the locked screen and a day without a line know of a person is the latest. */
async function renewName(me: Me): Promise<void> {
  const holder = ring && holderOf(ring, me.id)
  if (mine?.id !== me.id || holder === undefined) return
  if (JSON.stringify(holder.me) === JSON.stringify(me)) return
  await change((before) => withChanged(before, me.id, (one) => ({ ...one, me })))
}

/** The session had ended, and its pass with it: a new one goes behind the PIN as it is. */
async function renewPass(me: Me, own: Mine): Promise<void> {
  noteSignedInAnew(undefined)
  const given = await request<SessionPass>('/api/devices/pass', { body: {} })
  if (given.kind === 'ok') await keep(me, { ...own, secret: { ...own.secret, ...given.value } })
}

export function setPinLater(): void {
  isLater = true
  derive()
}

/** Whether there is a way on without a PIN: people lay open on this phone before it asked for one. */
export const mayComeLater = (): boolean => ring?.open !== undefined && heldPeople

/**
 * Nothing can be read until somebody unlocks. With a form open the page stays as it is behind the lock, for whoever
 * comes back to it; otherwise it begins anew, so that memory is empty.
 *
 * @param chosen who takes over
 */
export function lockNow(chosen?: string): void {
  if (!mayLock()) return
  tell({ kind: 'locked' })
  forget()
  $chosen.set(chosen)
  const isOnDevice = (navigator.serviceWorker?.controller ?? null) !== null
  if (chosen === undefined && $openForms.get() === 0 && isOnDevice) location.reload()
}

/** Somebody has a PIN, and the key is in memory. */
const mayLock = (): boolean => ring !== undefined && ring.open === undefined && key !== undefined

function forget(): void {
  if (!mayLock()) return
  mine = undefined
  key = undefined
  holdPass(undefined)
  forgetDataKey()
  derive()
}

/** Whoever signs out is no longer on this phone; what was written stays, behind the PINs of the others or the server. */
async function leaveRing(me: Me): Promise<void> {
  if (ring === undefined || holderOf(ring, me.id) === undefined) return
  const left = withoutHolder(ring, me.id)
  // Visitors of the demo come and go: the next one finds an open door.
  const isOpen = me.demo && left.holders.length === 0 && key !== undefined
  const opened = isOpen ? key : undefined
  await change((before) => ({
    ...withoutHolder(before, me.id),
    ...(opened === undefined ? {} : { open: opened }),
  }))
  if (opened === undefined) forget()
  else mine = undefined
}
