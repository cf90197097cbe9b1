import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { tick, type Clock } from '@jejaring/core/journal/clock'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
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

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `d${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`
}

/** Read and written in one go: another tab stamps too. Joins the transaction it is called in. */
function change(how: (before: DeviceClock) => DeviceClock): Promise<void> {
  return database.transaction('rw', database.values, async () => {
    const stored = (await database.values.get(KEY)) as DeviceClock | undefined
    const before = stored ?? known ?? { device: newDevice(), offset: 0 }
    known = how(before)
    if (known !== stored) await database.values.put(known, KEY)
  })
}

export async function deviceName(): Promise<string> {
  if (known === undefined) await loadClock()
  return known?.device ?? ''
}

/** Stamps later than every stamp made or seen here. Call inside of the transaction that stores what they stamp. */
export async function stamps(count: number): Promise<readonly Clock[]> {
  const made: Clock[] = []
  await change((before) => {
    let last = before.last
    for (let n = 0; n < count; n += 1) {
      last = tick(Date.now() + before.offset, before.device, last)
      made.push(last)
    }
    return last === undefined ? before : { ...before, last }
  })
  return made
}

/** Stamps of others that arrived: the next of ours is later, unless theirs are from a clock far ahead. */
export async function sawStamp(stamp: Clock): Promise<void> {
  await change((before) =>
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
  await change((before) =>
    Math.abs(offset - before.offset) > 1000 ? { ...before, offset } : before,
  )
}

/** After a refusal of stamps that are ahead: from here on stamps follow the server's clock. */
export async function forgetStamps(): Promise<void> {
  await change(({ device, offset }) => ({ device, offset }))
}

/** Milliseconds since 1970, corrected by what the server said last. */
export const now = (): number => Date.now() + (known?.offset ?? 0)

/** The day here and now, in this device's zone. */
export function today(): LocalDate {
  const at = new Date(now())
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as LocalDate
}

/** Names the device when it has no name yet. */
export async function loadClock(): Promise<void> {
  await change((before) => before)
  // Where it is at hand for every request; see `session/request.ts`.
  if (known !== undefined && readSetting('device') !== known.device) {
    writeSetting('device', known.device)
  }
}
