import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { problemsOn } from '@jejaring/core/problem/problem-list'
import type { Problem } from '@jejaring/core/problem/problem-now'
import {
  foldProblem,
  isOfProblem,
  type ProblemEntry,
  type ProblemRecord,
} from '@jejaring/core/problem/problem-record'
import { database } from './database.ts'
import { openWaiting } from './reading.ts'
import { isSealed, seal, unseal } from './seal.ts'
import type { Writing } from './writing.ts'

type Records = Readonly<Record<string, ProblemRecord>>

/** All of a village in one sealed value: they are few. */
const keyOf = (village: string): string => `problems:${village}`

/** Keeps what the server has of the problems of a village. */
export async function keepProblems(
  writing: Writing,
  village: string,
  entries: readonly ProblemEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const kept = await opened(await writing.value(keyOf(village)))
  writing.keepValue(keyOf(village), await seal(entries.reduce(withEntry, kept)))
}

export async function forgetProblems(writing: Writing, village: string): Promise<void> {
  writing.keepValue(keyOf(village), await seal({}))
}

const opened = async (value: unknown): Promise<Records> =>
  isSealed(value) ? unseal<Records>(value) : {}

const withEntry = (records: Records, entry: ProblemEntry): Records => ({
  ...records,
  [entry.subject]: foldProblem(records[entry.subject], entry),
})

/** A problem as this device knows it. */
export interface ProblemHere {
  readonly problem: Problem
  /** Something written here about it has not been delivered. */
  readonly isWaiting: boolean
}

/** Problems of these villages, those that wait longest first. */
export async function readProblemsHere(
  villages: readonly string[],
  today: LocalDate,
): Promise<readonly ProblemHere[]> {
  const [values, rows] = await Promise.all([
    database.values.bulkGet(villages.map(keyOf)),
    database.outbox.toArray(),
  ])
  const kept = await Promise.all(values.map(opened))
  const waiting = (await openWaiting(rows)).map(({ entry }) => entry).filter(isOfProblem)
  const own = new Set(waiting.map(({ subject }) => subject))
  const records = waiting.reduce<Records>(withEntry, Object.assign({}, ...kept))
  return problemsOn(Object.values(records), today).map((problem) => ({
    problem,
    isWaiting: own.has(problem.id),
  }))
}
