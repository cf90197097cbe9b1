import { nameWords } from '../person/name-sound.ts'
import type { StaffMember } from './member.ts'

/** Why two entries may be one person. */
export type SameReason = 'number' | 'phone' | 'name'
export interface LikelySame {
  readonly one: StaffMember
  readonly other: StaffMember
  readonly because: SameReason
}

/**
 * Entries of the register that may be one person whom two places have written down: the same number or telephone, or the
 * same name and profession where neither years of birth nor two accounts say otherwise. A single name that many have needs
 * the year too. Ours.
 *
 * @param apart pairs of ids that somebody has looked at and told apart, in either order
 */
export function likelySame(
  members: readonly StaffMember[],
  apart: readonly (readonly [string, string])[],
): readonly LikelySame[] {
  const known = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const found: LikelySame[] = []
  const byKey = new Map<string, StaffMember[]>()
  for (const member of members) {
    for (const key of keysOf(member)) byKey.set(key, [...(byKey.get(key) ?? []), member])
  }
  for (const alike of byKey.values()) {
    for (const [at, one] of alike.entries()) {
      for (const other of alike.slice(at + 1)) {
        const pair = `${one.id} ${other.id}`
        const because = reasonOf(one, other)
        if (because === undefined || known.has(pair)) continue
        known.add(pair)
        known.add(`${other.id} ${one.id}`)
        found.push({ one, other, because })
      }
    }
  }
  return found
}

const digits = (text: string): string => text.replaceAll(/\D/g, '').replace(/^62/, '0')
const nameOf = ({ name }: StaffMember): string => nameWords(name).join(' ')

const keysOf = (member: StaffMember): readonly string[] =>
  [
    `number ${member.number.trim()}`,
    `phone ${digits(member.phone)}`,
    `name ${nameOf(member)}`,
  ].filter((key) => !key.endsWith(' '))

function reasonOf(one: StaffMember, other: StaffMember): SameReason | undefined {
  if (one.number.trim() !== '' && one.number.trim() === other.number.trim()) return 'number'
  if (nameOf(one) !== nameOf(other) || one.profession !== other.profession) return undefined
  const phone = digits(one.phone)
  if (phone !== '' && phone === digits(other.phone)) return 'phone'
  // Two people with accounts have each been let in by somebody who knew them.
  if (one.account !== undefined && other.account !== undefined) return undefined
  if (one.birthYear !== undefined && other.birthYear !== undefined) {
    return one.birthYear === other.birthYear ? 'name' : undefined
  }
  return nameWords(one.name).length > 1 ? 'name' : undefined
}

/** Another entry of the register that was found to be the same person. */
export interface JoinedEntry {
  readonly village: string
  readonly id: string
  readonly name: string
  readonly account?: string
  /** Ids of the tasks that are kept there. */
  readonly posts: readonly string[]
}

/** Entries of one person as one: the facts of the one that was written down first, and the tasks of all. */
export function joinEntries(entries: readonly StaffMember[]): StaffMember | undefined {
  const [first, ...rest] = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (first === undefined || rest.length === 0) return first
  const account = [first, ...rest].find((one) => one.account !== undefined)?.account
  return {
    ...first,
    ...(account === undefined ? {} : { account }),
    posts: [first, ...rest]
      .flatMap(({ posts }) => posts)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1)),
    joined: rest.map(({ village, id, name, account: own, posts }) => ({
      village,
      id,
      name,
      ...(own === undefined ? {} : { account: own }),
      posts: posts.map((post) => post.id),
    })),
  }
}

/** The entry under which a task is kept, and where a new one goes. */
export const entryOf = (member: StaffMember, post: string): Pick<StaffMember, 'village' | 'id'> =>
  member.joined?.find(({ posts }) => posts.includes(post)) ?? member
