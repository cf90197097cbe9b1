import type { Notice } from '@jejaring/core/notice/notice'

type Answered = Extract<Notice, { readonly kind: 'referral-answered' }>

/** A line of the news: one thing, or answers to several letters that came one after the other. */
export type NewsLine =
  | { readonly kind: 'one'; readonly notice: Notice }
  | { readonly kind: 'answers'; readonly answers: readonly Answered[] }

/** Answers in a row that become one line. */
const MANY = 3

/** Of a claim that went on step by step only where it is now. */
export function withoutEarlierSteps(notices: readonly Notice[]): readonly Notice[] {
  const told = new Set<string>()
  return notices.filter((notice) => {
    if (notice.kind !== 'claim-step') return true
    const claim = `${notice.source} ${notice.month}`
    const isFirst = !told.has(claim)
    told.add(claim)
    return isFirst
  })
}

/** @param notices the newest first */
export function newsLines(notices: readonly Notice[]): readonly NewsLine[] {
  const lines: NewsLine[] = []
  let run: Answered[] = []
  const endRun = () => {
    if (run.length >= MANY) lines.push({ kind: 'answers', answers: run })
    else lines.push(...run.map((notice) => ({ kind: 'one', notice }) as const))
    run = []
  }
  for (const notice of withoutEarlierSteps(notices)) {
    if (notice.kind === 'referral-answered') run.push(notice)
    else {
      endRun()
      lines.push({ kind: 'one', notice })
    }
  }
  endRun()
  return lines
}
