import type { LocalDate } from '../calendar/local-date.ts'
import type { Level } from './skill.ts'

/** `PUT /api/kader/badge`: the code of a kader's badge, made when there is none. */
export interface Badge {
  readonly code: string
}

/**
 * `POST /api/badge`: what a stranger with the code is told, and nothing else. Unknown, revoked and stopped are told alike.
 */
export type BadgeCheck =
  | { readonly isValid: false }
  | {
      readonly isValid: true
      readonly name: string
      readonly level: Level
      readonly posts: readonly string[]
      readonly on: LocalDate
    }
