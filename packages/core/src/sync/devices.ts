import type { RefusalReason } from './wire.ts'

/** `GET /api/devices?q=`: who works in the field within the caller's places; `more`: a search finds the others. */
export interface FieldWorkers {
  readonly workers: readonly FieldWorker[]
  readonly more: boolean
}

export interface FieldWorker {
  readonly id: string
  readonly name: string
  readonly role: 'kader' | 'pustu'
  /** Name of the post. */
  readonly facility: string
  /** The latest first; a shared phone stands under everybody who used it. */
  readonly devices: readonly FieldDevice[]
}

/** Moments are milliseconds since 1970. `POST /api/devices/revoke` takes `{ device: id }`. */
export interface FieldDevice {
  readonly id: string
  readonly lastContact: number
  /** Entries that lay on it at the last contact, by its own word. */
  readonly undelivered: number
  /** Names of the others who have signed in on it; absent: nobody else. */
  readonly sharedWith?: readonly string[]
  readonly revokedAt?: number
}

/** `POST /api/devices/invite` with `{ account }`; `POST /api/invitations/use` with `{ code }` signs in, once. */
export interface Invitation {
  readonly code: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** `PUT /api/devices/key` keeps, `POST /api/devices/key/open` hands back what opens the store of the asking phone. */
export interface DeviceKey {
  /** 32 bytes as base64. */
  readonly key: string
}

/** `POST /api/devices/pass`; `POST /api/devices/resume` takes it and gives the cookie of its session again. */
export interface SessionPass {
  readonly pass: string
}

/**
 * `POST /api/devices/import` with `{ file }`, the text of what a phone gives out when it cannot deliver: its first line
 * (`PHONE_FILE`), the phone's name, then base64 of the sealed entries.
 */
export interface ImportedEntries {
  readonly device: string
  /** In the order they were written. */
  readonly entries: readonly ImportedEntry[]
}

export interface ImportedEntry {
  readonly id: string
  readonly kind: string
  readonly on: string
  /** Who wrote it; absent for somebody who never worked on that phone. */
  readonly by?: string
  /** The receipt. */
  readonly seq?: number
  /** Why it was not taken. */
  readonly reason?: RefusalReason
}

export const PHONE_FILE = 'JEJARING-HP-1'
