import { isDeepStrictEqual } from 'node:util'
import type { ProblemReportedBody, ProblemStepBody } from '@jejaring/core/problem/problem-body'
import type {
  ProblemEntry,
  ProblemRecord,
  ProblemReport,
  ProblemStep,
} from '@jejaring/core/problem/problem-record'
import { tick } from '@jejaring/core/journal/clock'
import type { Refusal } from '@jejaring/core/sync/wire'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { acceptBatch } from '../journal/accept-batch.ts'
import { todayOf } from '../reports/today.ts'

/** What is written about one problem at a desk. */
export type ProblemNote = {
  readonly village: string
  readonly problem: string
  /** Of the entry, made by who writes: asked again it is known. */
  readonly id: string
} & (
  | { readonly kind: 'problem-reported'; readonly body: ProblemReportedBody }
  | { readonly kind: 'problem-followed-up'; readonly body: ProblemStepBody }
)

/** Reads a problem of the caller's villages; undefined where none is, or where it may not be seen. */
export async function readProblemRecord(
  { db }: Pick<Deps, 'db'>,
  caller: Caller,
  { village, problem }: { readonly village: string; readonly problem: string },
): Promise<ProblemRecord | undefined> {
  const row = await inScope(db, caller, (trx) =>
    trx
      .selectFrom('problem')
      .where('village', '=', village)
      .where('id', '=', problem)
      .select('record')
      .executeTakeFirst(),
  )
  return row?.record
}

/**
 * Writes an entry for somebody who has no journal on the own device. Its stamp is later than all that was written about the
 * problem.
 */
export async function writeProblem(
  deps: Deps,
  caller: Caller,
  { village, problem, id, ...what }: ProblemNote,
  before: ProblemRecord | undefined,
): Promise<Refusal | undefined> {
  const today = todayOf(deps, caller)
  const last = [...(before?.reports ?? []), ...(before?.steps ?? [])]
    .map(({ clock }) => clock)
    .toSorted()
    .at(-1)
  const entry: ProblemEntry = {
    ...what,
    id,
    village,
    subject: problem,
    on: today,
    clock: tick(deps.clock().getTime(), 'desk', last),
    author: caller.id,
    device: 'desk',
    catalogue: deps.catalogue.version,
  }
  const { refusals } = await acceptBatch(deps, caller, { village, entries: [entry] })
  const [refusal] = refusals
  if (refusal?.reason !== 'id-taken') return refusal
  const now = await readProblemRecord(deps, caller, { village, problem })
  const known = [...(now?.reports ?? []), ...(now?.steps ?? [])].find((one) => one.id === id)
  return known !== undefined && says(known, entry) ? undefined : refusal
}

/** Whether this is the note again: its stamp differs, and who asks again after midnight says it on another day. */
function says(known: ProblemReport | ProblemStep, { author, body }: ProblemEntry): boolean {
  const { id, on, clock } = known
  return isDeepStrictEqual(known, { ...body, id, on, clock, author })
}
