import type { Service } from '../catalogue/define.ts'
import type { FiredRule, JudgedService } from './judgement.ts'
import { graverFirst, outcomeOf } from './outcomes.ts'

/** One letter: what a service of a visit asks for, and what else it found. */
export interface ProposedReferral {
  readonly service: Service
  readonly refer: FiredRule
  readonly also: readonly FiredRule[]
}

/**
 * The referrals of one visit, the gravest first. What two services found in the same words, to be seen at the same place,
 * is one referral, as soon as the sooner asks; two eyes of one service stay two reasons.
 */
export function proposedReferrals(
  services: ReadonlyMap<string, Service>,
  judged: readonly JudgedService[],
): readonly ProposedReferral[] {
  const fired = judged.flatMap(({ service: id, refer, also = [] }) => {
    const service = services.get(id)
    return service === undefined || refer === undefined
      ? []
      : [refer, ...also].map((rule) => ({ service, rule }))
  })
  const foundBy = new Map<string, Service>()
  const letters = new Map<Service, FiredRule[]>()
  for (const { service, rule } of fired.toSorted((a, b) => graverFirst(a.rule, b.rule))) {
    const finding = wordsOf(service, rule)
    if ((foundBy.get(finding) ?? service) !== service) continue
    foundBy.set(finding, service)
    const letter = letters.get(service)
    if (letter === undefined) letters.set(service, [rule])
    else letter.push(rule)
  }
  return [...letters].flatMap(([service, [refer, ...also]]) =>
    refer === undefined ? [] : [{ service, refer, also }],
  )
}

function wordsOf(service: Service, { to, scale, outcome }: FiredRule): string {
  const found = outcomeOf(service, scale, outcome)
  return [to, found?.label.id, found?.clinical?.id].join('\n')
}
