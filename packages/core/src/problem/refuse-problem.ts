import { addDays } from '../calendar/local-date.ts'
import type { Circumstances, Refused } from '../journal/refusal.ts'
import { hasPersonNumber } from './names-nobody.ts'
import { LONGEST_PROMISE_DAYS, textsOf } from './problem-body.ts'
import type { ProblemEntry } from './problem-record.ts'

/** A problem speaks of no person: who may write here may write it, each for the own level. */
export function refuseProblem(entry: ProblemEntry, at: Circumstances): Refused | undefined {
  const isKader = at.authors.get(entry.author) === 'kader'
  const number = textsOf(entry.body).find(([, text]) => hasPersonNumber(text))
  if (number !== undefined) return { reason: 'implausible', field: number[0] }
  return entry.kind === 'problem-reported'
    ? refuseReport(entry, isKader, at)
    : refuseStep(entry, isKader, at)
}

function refuseReport(
  { on, body }: Extract<ProblemEntry, { kind: 'problem-reported' }>,
  isKader: boolean,
  { posyandu, speaksFor }: Circumstances,
): Refused | undefined {
  if (body.since > on) return { reason: 'in-future', field: 'since' }
  if (body.posyandu !== undefined && !posyandu.has(body.posyandu)) {
    return { reason: 'unknown-place', field: 'posyandu' }
  }
  const isOwn = body.by === 'kader' ? isKader : !isKader && (speaksFor?.has(body.by) ?? true)
  return isOwn ? undefined : { reason: 'not-allowed', field: 'by' }
}

function refuseStep(
  { on, body }: Extract<ProblemEntry, { kind: 'problem-followed-up' }>,
  isKader: boolean,
  { speaksFor }: Circumstances,
): Refused | undefined {
  // Whoever told of it says that it is not over.
  if (body.step === 'reopened') return undefined
  if (isKader || speaksFor?.has(body.from) === false) {
    return { reason: 'not-allowed', field: 'from' }
  }
  if (body.step !== 'answered') return undefined
  return body.until < on || body.until > addDays(on, LONGEST_PROMISE_DAYS)
    ? { reason: 'implausible', field: 'until' }
    : undefined
}
