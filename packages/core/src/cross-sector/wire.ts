import type { LocalDate } from '../calendar/local-date.ts'
import type { Sector } from '../meeting/sector.ts'
import type { Commitment } from './commitment.ts'
import type { PosyanduRegistration } from './posyandu-registration.ts'

/** Somebody of the Tim Pembina Posyandu (Pokjanal) of an area, by office: no village page shows the name. */
export interface TeamMember {
  readonly id: string
  readonly version: number
  readonly area: string
  readonly sector: Sector
  readonly name: string
  /** What they are in the team, as the decree has it. */
  readonly office: string
  /** No longer in it. */
  readonly isGone: boolean
}

/** Characters. */
export const memberLengths = { name: 100, office: 100 } as const

/** `GET /api/cross-sector`: of the caller's areas. Also the answer to its commands. */
export interface CrossSector {
  readonly today: LocalDate
  /** Regency and subdistricts all of whose villages are the caller's, and those villages. */
  readonly areas: readonly {
    readonly code: string
    readonly name: string
    readonly kind: 'village' | 'subdistrict' | 'regency'
  }[]
  readonly commitments: readonly Commitment[]
  readonly members: readonly TeamMember[]
  readonly posyandu: readonly {
    readonly id: string
    readonly name: string
    readonly villages: readonly string[]
    readonly registration: PosyanduRegistration
  }[]
  readonly mayWrite: boolean
}

/** `PUT /api/cross-sector/commitments`; `version` is what the writer saw, 0 for a new one. */
export type NewCommitment = Commitment
/** `PUT /api/cross-sector/members` */
export type NewTeamMember = TeamMember
/** `PUT /api/cross-sector/registrations` */
export interface NewRegistration extends PosyanduRegistration {
  readonly facility: string
}
/** `PUT /api/cross-sector/commitments/done`: said by who keeps the promise, also from the page without names. */
export interface CommitmentDone {
  readonly id: string
  readonly version: number
  readonly note: string
}
