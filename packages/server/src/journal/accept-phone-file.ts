import type { ImportedEntries, ImportedEntry } from '@jejaring/core/sync/devices'
import { PUSH_LIMIT, type PushAnswer } from '@jejaring/core/sync/wire'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import type { PhoneFile } from '../accounts/open-phone-file.ts'
import type { Deps } from '../http/deps.ts'
import { acceptBatch } from './accept-batch.ts'

const word = v.optional(v.string(), '')
/** What tells by whom an entry comes in; all else is judged where every entry is. */
const signs = v.object({
  id: v.string(),
  kind: word,
  on: word,
  author: word,
  village: word,
  clock: word,
})
type Signs = v.InferOutput<typeof signs>

interface Carried extends Signs {
  readonly raw: unknown
  readonly carrier: Caller | undefined
}

/**
 * Takes the entries of a phone's file as the phone would have delivered them: each in the name of its author, or of a
 * colleague who worked on the same phone, within what that person may do. Once more gives the same receipts.
 */
export async function acceptPhoneFile(
  deps: Deps,
  { device, workers, entries }: PhoneFile,
): Promise<ImportedEntries> {
  const carried = entries.flatMap((raw) => {
    const read = v.safeParse(signs, raw)
    return read.success ? [{ ...read.output, raw, carrier: carrierOf(read.output, workers) }] : []
  })
  const answers = new Map<string, Pick<ImportedEntry, 'seq' | 'reason'>>()
  const inOrder = carried.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
  for (const run of runsOf(inOrder)) {
    const [first] = run
    if (first?.carrier === undefined) {
      for (const { id } of run) answers.set(id, { reason: 'outside-scope' })
      continue
    }
    const push = { village: first.village, entries: run.map(({ raw }) => raw) }
    noteAnswer(answers, await acceptBatch(deps, first.carrier, push))
  }
  const names = new Map(workers.map(({ id, name }) => [id, name]))
  return {
    device,
    entries: inOrder.map(({ id, kind, on, author }) => {
      const by = names.get(author)
      const answer = answers.get(id) ?? { reason: 'malformed' as const }
      return { id, kind, on, ...(by === undefined ? {} : { by }), ...answer }
    }),
  }
}

/** Whoever wrote it, when that person works in the village; else the last colleague on the phone who does. */
function carrierOf({ author, village }: Signs, workers: readonly Caller[]): Caller | undefined {
  const near = workers.filter(({ villages }) => villages.includes(village))
  return near.find(({ id }) => id === author) ?? near[0]
}

/** Entries that go in together: what one builds on comes before it, whoever wrote it. */
function runsOf(inOrder: readonly Carried[]): readonly (readonly Carried[])[] {
  const runs: Carried[][] = []
  for (const one of inOrder) {
    const last = runs.at(-1)
    const before = last?.[0]
    const isSame = before?.carrier === one.carrier && before?.village === one.village
    if (last !== undefined && isSame && last.length < PUSH_LIMIT.entries) last.push(one)
    else runs.push([one])
  }
  return runs
}

function noteAnswer(
  answers: Map<string, Pick<ImportedEntry, 'seq' | 'reason'>>,
  { receipts, refusals }: PushAnswer,
): void {
  for (const { id, seq } of receipts) answers.set(id, { seq })
  for (const { id, reason } of refusals) answers.set(id, { reason })
}
