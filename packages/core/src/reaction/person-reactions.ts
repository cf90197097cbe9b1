import type { LocalDate } from '../calendar/local-date.ts'
import type { Clock } from '../journal/clock.ts'
import type { Entry } from '../journal/entry.ts'
import type { ReactionBody } from './reaction-body.ts'

/** One report, or what a health worker added to it. */
export interface Reported extends Omit<ReactionBody, 'completes'> {
  /** Id of the entry. */
  readonly id: string
  /** Id of the first report of it. */
  readonly of: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
}

/** What happened after vaccines; part of the person's record. */
export interface PersonReactions {
  /** By id, first reports and what goes on with them alike. */
  readonly reports: readonly Reported[]
  /** Ids of first reports taken back, sorted. */
  readonly withdrawn: readonly string[]
}

export type ReactionEntry = Extract<Entry, { kind: 'reaction-reported' | 'reaction-withdrawn' }>

const none: PersonReactions = { reports: [], withdrawn: [] }

/** Order-free and idempotent, like the record it is part of. */
export function foldReaction(
  reactions: PersonReactions = none,
  entry: ReactionEntry,
): PersonReactions {
  if (entry.kind === 'reaction-withdrawn') {
    return reactionsTogether(reactions, { ...none, withdrawn: [entry.body.reaction] })
  }
  const { id, on, clock, author } = entry
  const { completes = id, ...body } = entry.body
  return reactionsTogether(reactions, {
    ...none,
    reports: [{ ...body, id, of: completes, on, clock, author }],
  })
}

/** What two records of one person say, put together. */
export function reactionsTogether(
  one: PersonReactions = none,
  { reports, withdrawn }: PersonReactions = none,
): PersonReactions {
  const byId = new Map([...one.reports, ...reports].map((report) => [report.id, report]))
  return {
    reports: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    withdrawn: [...new Set([...one.withdrawn, ...withdrawn])].sort(),
  }
}

/** A report as it reads now. */
export interface Reaction extends Reported {
  /** The day on which it was first told. */
  readonly since: LocalDate
  /** A health worker has been at it. */
  readonly isCompleted: boolean
}

/** Reports nobody took back, each as it was last written, the latest illness first. */
export function standingReactions({
  reactions = none,
}: {
  readonly reactions?: PersonReactions
}): readonly Reaction[] {
  const firsts = [...new Set(reactions.reports.map(({ of }) => of))]
  return firsts
    .filter((first) => !reactions.withdrawn.includes(first))
    .flatMap((first) => {
      const all = reactions.reports.filter(({ of }) => of === first).toSorted(byClock)
      const [latest] = all
      if (latest === undefined) return []
      const since = all.reduce((day, { on }) => (on < day ? on : day), latest.on)
      return [{ ...latest, since, isCompleted: all.some(({ cadre }) => cadre !== 'kader') }]
    })
    .toSorted((a, b) => (a.began === b.began ? byClock(a, b) : a.began < b.began ? 1 : -1))
}

const byClock = (a: Reported, b: Reported): number =>
  a.clock === b.clock ? (a.id < b.id ? 1 : -1) : a.clock < b.clock ? 1 : -1
