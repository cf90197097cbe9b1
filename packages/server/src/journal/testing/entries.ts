import { randomBytes } from 'node:crypto'
import { localDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import type { Bodies, Entry, Kind } from '@jejaring/core/journal/entry'

/** Noon, in the zone of the test villages, of the day the test desk lives in. */
export const NOW = Date.parse('2026-11-22T05:00:00Z')
export const TODAY = localDate('2026-11-22')

/** A UUIDv7 as a device makes it. */
export function newId(now: number = NOW): string {
  const hex = Math.floor(now).toString(16).padStart(12, '0') + randomBytes(10).toString('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}

export interface Writer {
  readonly village: string
  readonly author: string
  readonly device?: string
  /** How far its clock is behind. */
  readonly behindMs?: number
}

/** Writes entries as one device does: each stamp later than the one before. */
export function device({ village, author, device = 'phone1', behindMs = 0 }: Writer) {
  let time = NOW - 3_600_000 - behindMs
  return function entry<K extends Kind>(
    kind: K,
    subject: string,
    body: Bodies[K],
    on: LocalDate = TODAY,
  ): Entry {
    time += 1
    const common = { id: newId(time), village, subject, on, clock: tick(time, device) }
    return { ...common, kind, author, device, catalogue: 1, body } as Entry
  }
}

export type Device = ReturnType<typeof device>
