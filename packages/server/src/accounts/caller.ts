import type { Cadre } from '@jejaring/core/catalogue/define'
import type { Role } from '@jejaring/core/sync/account'

/** Who asks, and what they may see: role and places, worked out once per request. */
export interface Caller {
  readonly id: string
  /** Id of the session, never its token; absent where nobody signed in. */
  readonly session?: string
  readonly name: string
  readonly role: Role
  /** How entries of this account are signed; absent for desks that treat nobody. */
  readonly cadre?: Cadre
  readonly facility?: string
  /** Cluster of Puskesmas staff, 1 to 5: what they see first, not what they may see. */
  readonly cluster?: number
  readonly villages: readonly string[]
  /** Neighbourhoods (RT) whose people may be seen; absent: all of the villages. */
  readonly neighbourhoods?: readonly string[]
  readonly seesNames: boolean
  /** Changes when the places change. */
  readonly scope: string
}
