import type { PlaceFacts } from '../place/place-facts.ts'

export interface Village {
  readonly code: string
  readonly name: string
  readonly subdistrict: string
  readonly regency: string
  readonly facts: PlaceFacts
}

export interface Neighbourhood {
  /** `19.06.01.2001/Melati/001/003` (village/dusun/rw/rt). */
  readonly code: string
  readonly village: string
  readonly dusun: string
  readonly rw: string
  readonly rt: string
  /** Facility id of the Posyandu that serves it. */
  readonly posyandu?: string
}

export interface Facility {
  readonly id: string
  readonly kind: 'puskesmas' | 'pustu' | 'posyandu'
  readonly name: string
  /** Day of the month on which a Posyandu usually meets: a phone without a network on that day knows it too. */
  readonly meetsOn?: number
  readonly villages: readonly string[]
}

/** Somebody who can be sent to a house. */
export interface Visitor {
  readonly id: string
  readonly name: string
  readonly role: 'kader' | 'pustu'
  readonly facility: string
}

/** `GET /api/places`: what lies within the user's villages. */
export interface Places {
  readonly villages: readonly Village[]
  readonly neighbourhoods: readonly Neighbourhood[]
  readonly facilities: readonly Facility[]
  /** Those the user may hand a visit to: a kader's own post and the Pustu, for others all of the villages. */
  readonly visitors?: readonly Visitor[]
  /** The other villages of the regency: where people move to. */
  readonly around?: readonly Pick<Village, 'code' | 'name' | 'subdistrict'>[]
  /** Posyandu with a session today that is not closed. */
  readonly sessionsToday: readonly string[]
}
