import type { LocalDate } from '../calendar/local-date.ts'
import type { JoinedEntry } from './same-staff.ts'
import type { Contract, Duty, Profession } from './profession.ts'

/** One task at one place, from a day on; several of one person may run side by side. */
export interface StaffPost {
  readonly id: string
  readonly facility: string
  readonly duty: Duty
  readonly from: LocalDate
  /** The first day on which it is over; absent: nobody knows of an end. */
  readonly before?: LocalDate
  /** Number of the decree (SK) that gives it; empty where there is none. */
  readonly decree: string
  readonly decreeOn?: LocalDate
  readonly version: number
}

/** Somebody who works in the network, with or without an account. One person is one entry, whatever the posts. */
export interface StaffMember {
  readonly id: string
  /** Village where the person was first written down: the key of what is known, not a place of work. */
  readonly village: string
  readonly name: string
  readonly profession: Profession
  readonly contract: Contract
  readonly birthYear?: number
  readonly phone: string
  /** NIP of an official, number of a kader. */
  readonly number: string
  readonly account?: string
  readonly posts: readonly StaffPost[]
  readonly version: number
  /** Other entries that are the same person; their tasks are among the posts. */
  readonly joined?: readonly JoinedEntry[]
}

export const holdsOn = ({ from, before }: StaffPost, day: LocalDate): boolean =>
  from <= day && (before === undefined || day < before)

export const worksOn = ({ posts }: StaffMember, day: LocalDate): boolean =>
  posts.some((post) => holdsOn(post, day))

/** A decree that is not signed yet gives no task. */
export const isSigned = ({ decreeOn }: Pick<StaffPost, 'decreeOn'>, today: LocalDate): boolean =>
  decreeOn === undefined || decreeOn <= today

export type PostTrouble = 'ends-before-it-begins' | 'twice'

/** Why a task cannot be: it is over before it begins, or the person has the same one at the place at that time already. */
export function postTrouble(
  post: Omit<StaffPost, 'version'>,
  others: readonly StaffPost[],
): PostTrouble | undefined {
  if (post.before !== undefined && post.before <= post.from) return 'ends-before-it-begins'
  const overlaps = others.some(
    (other) =>
      other.id !== post.id &&
      other.facility === post.facility &&
      other.duty === post.duty &&
      (other.before === undefined || post.from < other.before) &&
      (post.before === undefined || other.from < post.before),
  )
  return overlaps ? 'twice' : undefined
}
