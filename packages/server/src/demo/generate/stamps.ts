import { tick, type Clock } from '@jejaring/core/journal/clock'
import { dayNumber, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Random } from './random.ts'

/** What a device puts on an entry: an id and a clock of the moment of writing. */
export interface Stamps {
  next(day: LocalDate, device: string): { readonly id: string; readonly clock: Clock }
}

const MORNING = 60 * 60_000
/** Between two stamps of a village that is not large. */
const STEP = 41
/** A person has some six of eighteen months, their own among them; no village has three times as many. */
const STAMPS_EACH = 20
const WORKING_DAY = 5 * 60 * 60_000
const EPOCH = 719468

/**
 * Stamps of one village: on a given day each is later than the one asked for before, between 01:00 and
 * 06:00 UTC (08:00 to 13:00 in Belitung).
 *
 * @param people how many live in the village, about: the more, the closer the stamps
 */
export function stampsOf(random: Random, people: number): Stamps {
  const step = Math.max(1, Math.min(STEP, Math.floor(WORKING_DAY / (people * STAMPS_EACH))))
  let given = 0
  return {
    next(day, device) {
      const time = (dayNumber(day) - EPOCH) * 86_400_000 + MORNING + ((given * step) % WORKING_DAY)
      given += 1
      return { id: uuid7(time, random), clock: tick(time, device) }
    },
  }
}

/** @see RFC 9562, section 5.7 */
const uuid7 = (time: number, random: Random): string =>
  uuid(`${time.toString(16).padStart(12, '0')}7`, random)

/** An id without a moment: the same stream gives the same one. @see RFC 9562, section 5.8 */
export const uuidOf = (random: Random): string =>
  uuid(`${hex(random, 6)}${hex(random, 6)}8`, random)

/** @param begin 13 hexadecimal digits, the last being the version */
function uuid(begin: string, random: Random): string {
  const variant = random.pick(variants)
  const third = `${begin.slice(12)}${hex(random, 3)}`
  const fourth = `${variant}${hex(random, 3)}`
  const last = `${hex(random, 6)}${hex(random, 6)}`
  return `${begin.slice(0, 8)}-${begin.slice(8, 12)}-${third}-${fourth}-${last}`
}

const variants = ['8', '9', 'a', 'b'] as const
const HEX = Array.from({ length: 16 ** 3 }, (_, n) => n.toString(16).padStart(3, '0'))

/** Three digits or six. */
function hex(random: Random, digits: 3 | 6): string {
  const n = Math.floor(random.next() * 16 ** digits)
  const last = HEX[n & 0xfff] ?? ''
  return digits === 3 ? last : `${HEX[n >>> 12] ?? ''}${last}`
}
