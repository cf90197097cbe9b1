import type { Facility, Village } from './places.ts'
import type { Text } from '../catalogue/observation.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/** What an account may do. Dinas and village see numbers, never names. */
export const roles = ['kader', 'pustu', 'puskesmas', 'head', 'dinas', 'village', 'admin'] as const

export type Role = (typeof roles)[number]

/** `GET /api/demo`: a card of the demo's sign-in page; `POST /api/demo/sign-in` takes `{ account: id }`. */
export interface DemoAccount {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Name of the facility, village or regency. */
  readonly place: string
  readonly about: Text
}

/** `GET /api/me` */
export interface Me {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** How entries of this user are signed. */
  readonly cadre?: 'kader' | 'midwife' | 'nurse' | 'doctor'
  readonly facility?: Facility
  /** Cluster of Puskesmas staff, 1 to 5: what they see first, not what they may see. */
  readonly cluster?: number
  readonly villages: readonly Village[]
  /** The neighbourhoods this user may see by name; absent: all of the villages. */
  readonly neighbourhoods?: readonly string[]
  /** May see names at all. */
  readonly seesNames: boolean
  readonly scope: string
  readonly demo: boolean
  /** Today where the server works; a phone compares. */
  readonly today: LocalDate
}
