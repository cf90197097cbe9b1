import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { tick, type Clock } from '@jejaring/core/journal/clock'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import { write, type Writing } from './writing.ts'

/** This device's name in stamps, its last stamp, and how far its clock is from the server's. */
interface DeviceClock {
  readonly device: string
  readonly last?: Clock
  /** To add to this device's clock, milliseconds. */
  readonly offset: number
}
const KEY = 'clock'

let known: DeviceClock | undefined

const clockOf = (value: unknown): DeviceClock | undefined => value as DeviceClock | undefined

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `d${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`
}

async function change(writing: Writing, how: (before: DeviceClock) => DeviceClock): Promise<void> {
  const stored = clockOf(await writing.value(KEY))
  const before = stored ?? known ?? { device: newDevice(), offset: 0 }
  const after = how(before)
  known = after
  if (after === stored) return
  writing.keepValue(KEY, after, (now, read) => {
    known = meeting(after, clockOf(now), clockOf(read))
    return known
  })
}

/**
 * The clock to be stored when a visit may have been stamped since it was read: that stamp stays the last unless ours is
 * later.
 */
export function meeting(
  after: DeviceClock,
  stored: DeviceClock | undefined,
  read: DeviceClock | undefined,
): DeviceClock {
  const last = stored?.last
  const isLater = last !== undefined && last !== read?.last && (after.last ?? '') < last
  return isLater ? { ...after, last } : after
}

const changeAlone = (how: (before: DeviceClock) => DeviceClock): Promise<void> =>
  write(
    () => undefined,
    (writing) => change(writing, how),
  )

export async function deviceName(): Promise<string> {
  if (known === undefined) await loadClock()
  return known?.device ?? ''
}

/** Stamps later than every stamp made or seen here. */
export async function stamps(writing: Writing, count: number): Promise<readonly Clock[]> {
  let made: readonly Clock[] = []
  await change(writing, (before) => {
    made = ticks(before, count)
    const last = made.at(-1)
    return last === undefined ? before : { ...before, last }
  })
  return made
}

/** The last stamp is no longer the one that this page knew. */
export class ClockMoved extends Error {}

/**
 * Stamps later than every stamp made or seen here, without reading the clock: storing them fails with `ClockMoved` when
 * another tab or worker has made or seen a later one.
 */
export function stampsAtOnce(writing: Writing, count: number): readonly Clock[] {
  const before = known
  if (before === undefined) throw new ClockMoved()
  const made = ticks(before, count)
  const last = made.at(-1)
  const after = last === undefined ? before : { ...before, last }
  writing.keepValue(KEY, after, (stored) => {
    if (clockOf(stored)?.last !== before.last) throw new ClockMoved()
    known = after
    return after
  })
  return made
}

function ticks({ device, offset, last: before }: DeviceClock, count: number): readonly Clock[] {
  const made: Clock[] = []
  for (let last = before; made.length < count; made.push(last)) {
    last = tick(Math.max(Date.now() + offset, met), device, last)
  }
  return made
}

/** Stamps of others that arrived: the next of ours is later, unless theirs are from a clock far ahead. */
export async function sawStamp(writing: Writing, stamp: Clock): Promise<void> {
  await change(writing, (before) =>
    before.last === undefined || stamp > before.last ? { ...before, last: stamp } : before,
  )
}

/** Measures this device's clock against the server's at the middle of a request. */
export async function sawServerTime(
  serverTime: number,
  sentAt: number,
  receivedAt: number,
): Promise<void> {
  const offset = Math.round(serverTime - (sentAt + receivedAt) / 2)
  met = serverTime
  writeSetting(MET, String(serverTime))
  if (known !== undefined && Math.abs(offset - known.offset) <= 1000) return
  await changeAlone((before) => ({ ...before, offset }))
}

/** After a refusal of stamps that are ahead: from here on stamps follow the server's clock. */
export async function forgetStamps(writing: Writing): Promise<void> {
  await change(writing, ({ device, offset }) => ({ device, offset }))
}

/** The server's time when it was last met: it is later now, whatever a phone says whose battery was empty. */
const MET = 'met'
let met = Number(readSetting(MET) ?? 0)

/** Milliseconds since 1970, corrected by what the server said last, and never before. */
export const now = (): number => Math.max(told(), met)

const told = (): number => Date.now() + (known?.offset ?? 0)

/** Less is nothing that somebody has to put right. */
const BEHIND_MS = 10 * 60_000

/** Since it met the server this device's clock was set back: the days it gives are the last that is certain. */
export const isClockBehind = (): boolean => met - told() > BEHIND_MS

/** The day here and now, in this device's zone. */
export function today(): LocalDate {
  const at = new Date(now())
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as LocalDate
}

/** Names the device when it has no name yet. */
export async function loadClock(): Promise<void> {
  await changeAlone((before) => before)
  // Where it is at hand for every request; see `session/request.ts`.
  if (known !== undefined && readSetting('device') !== known.device) {
    writeSetting('device', known.device)
  }
}
