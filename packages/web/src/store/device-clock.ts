import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { tick, type Clock } from '@jejaring/core/journal/clock'
import { database } from './database.ts'

/** This device's name in stamps, its last stamp, and how far its clock is from the server's. */
interface DeviceClock {
  readonly device: string
  readonly last?: Clock
  /** To add to this device's clock, milliseconds. */
  readonly offset: number
}
const KEY = 'clock'

let known: DeviceClock | undefined

async function clock(): Promise<DeviceClock> {
  const stored = known ?? ((await database.values.get(KEY)) as DeviceClock | undefined)
  known = stored ?? { device: newDevice(), offset: 0 }
  return known
}

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `d${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`
}

async function keep(next: DeviceClock): Promise<void> {
  known = next
  await database.values.put(next, KEY)
}

export async function deviceName(): Promise<string> {
  return (await clock()).device
}

/** Stamps later than every stamp made or seen here. Call inside of the transaction that stores what they stamp. */
export async function stamps(count: number): Promise<readonly Clock[]> {
  const { device, offset, last } =
    ((await database.values.get(KEY)) as DeviceClock | undefined) ?? (await clock())
  const made: Clock[] = []
  for (let n = 0; n < count; n += 1)
    made.push(tick(Date.now() + offset, device, made.at(-1) ?? last))
  const latest = made.at(-1) ?? last
  await keep({ device, offset, ...(latest === undefined ? {} : { last: latest }) })
  return made
}

/** Stamps of others that arrived: the next of ours is later, unless theirs are from a clock far ahead. */
export async function sawStamp(stamp: Clock): Promise<void> {
  const now = await clock()
  if (now.last === undefined || stamp > now.last) await keep({ ...now, last: stamp })
}

/** Measures this device's clock against the server's at the middle of a request. */
export async function sawServerTime(
  serverTime: number,
  sentAt: number,
  receivedAt: number,
): Promise<void> {
  const now = await clock()
  const offset = Math.round(serverTime - (sentAt + receivedAt) / 2)
  if (Math.abs(offset - now.offset) > 1000) await keep({ ...now, offset })
}

/** After a refusal of stamps that are ahead: from here on stamps follow the server's clock. */
export async function forgetStamps(): Promise<void> {
  const { device, offset } = await clock()
  await keep({ device, offset })
}

/** Milliseconds since 1970, corrected by what the server said last. */
export const now = (): number => Date.now() + (known?.offset ?? 0)

/** The day here and now, in this device's zone. */
export function today(): LocalDate {
  const at = new Date(now())
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as LocalDate
}

export async function loadClock(): Promise<void> {
  await clock()
}
