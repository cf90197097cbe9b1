import type { LocalDate } from '../calendar/local-date.ts'
import type { AnswerSpeed } from './answer-speed.ts'
import type { Role } from '../sync/account.ts'
import type { Village } from '../sync/places.ts'
import type { Problem } from './problem-now.ts'

/** Who wrote something: by name only for who sees names. */
export interface ProblemWriter {
  readonly role: Role
  /** Name of the post, or of the area. */
  readonly place?: string
  readonly name?: string
}

interface Named {
  readonly today: LocalDate
  readonly villages: Readonly<Record<string, Pick<Village, 'name' | 'subdistrict'>>>
  /** Names of Posyandu. */
  readonly posyandu: Readonly<Record<string, string>>
  /** By account. */
  readonly writers: Readonly<Record<string, ProblemWriter>>
}

/**
 * `GET /api/problems?state=open|closed`: those the caller may see on `today`. Dinas and village those that have come up to
 * them; of the others they have the number.
 */
export interface Problems extends Named {
  /** Those that wait longest first; of closed ones the latest first. */
  readonly problems: readonly Problem[]
  /** Open in all villages of the caller, seen or not. */
  readonly open: number
  readonly more: boolean
}

/**
 * `GET /api/problems/:village/:id`; also the answer to `POST /api/problems` with a report and `POST /api/problems/steps`
 * with a step, each with an id of its own: asked again, it is known.
 */
export interface OneProblem extends Named {
  readonly problem: Problem
}

/** `GET /api/problems/speed`: of all problems of the caller's villages, seen or not. */
export interface ProblemSpeeds {
  readonly speeds: readonly AnswerSpeed[]
}
