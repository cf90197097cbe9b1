import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre, Service } from '@jejaring/core/catalogue/define'
import type { Text } from '@jejaring/core/catalogue/observation'
import type { Outcome } from '@jejaring/core/catalogue/outcome'
import type { FiredRule, JudgedService } from '@jejaring/core/judge/judgement'
import type { ReferralRecord } from '@jejaring/core/journal/record'
import { firedRules, outcomeOf } from '@jejaring/core/judge/outcomes'
import { proposedReferrals } from '@jejaring/core/judge/proposed-referrals'

/** A class with the scale it is read on: two times "Normal" are two different things. */
export interface Found {
  readonly scale: Text
  readonly outcome: Outcome
}

/** A referral that a rule asks for. */
export interface Asked extends Found {
  readonly service: Service
  readonly refer: FiredRule
  /** What else of the same service asks for one: the letter is one, the reasons are several. */
  readonly also: readonly (Found & { readonly refer: FiredRule })[]
}

type Services = ReadonlyMap<string, Service>
type Classes = Readonly<Record<string, string>>

const ORDER: readonly Outcome['status'][] = ['act', 'watch', 'ok']

/** The classes of a service in words, the graver first. */
export const foundOf = (service: Service, outcomes: Classes): readonly Found[] =>
  Object.entries(outcomes)
    .flatMap(([scale, name]) => {
      const outcome = outcomeOf(service, scale, name)
      const label = service.outcomes[scale]?.label
      return outcome === undefined || label === undefined ? [] : [{ scale: label, outcome }]
    })
    .toSorted((a, b) => ORDER.indexOf(a.outcome.status) - ORDER.indexOf(b.outcome.status))

/** What this worker may be told of it: a kader nothing of a sensitive scale. The server keeps it from her as well. */
export function toldTo(cadre: Cadre, service: Service, judged: JudgedService): JudgedService {
  const { refer: _, also: _others, ...rest } = judged
  const outcomes = classesFor(cadre, service, judged.outcomes)
  if (outcomes === judged.outcomes) return judged
  const [refer, ...also] = firedRules(service, outcomes)
  return {
    ...rest,
    outcomes,
    ...(refer === undefined ? {} : { refer }),
    ...(also.length === 0 ? {} : { also }),
  }
}

/** The classes without those a kader may not read. */
export function classesFor(cadre: Cadre, service: Service, classes: Classes): Classes {
  const isHidden = (scale: string): boolean =>
    service.sensitive === true || service.outcomes[scale]?.sensitive === true
  return cadre === 'kader' && Object.keys(classes).some(isHidden)
    ? Object.fromEntries(Object.entries(classes).filter(([scale]) => !isHidden(scale)))
    : classes
}

/** Every referral the services ask for, in the words of its rule. */
export const referralsOf = (
  services: Services,
  judged: readonly JudgedService[],
): readonly Asked[] =>
  proposedReferrals(services, judged).flatMap(({ service, refer, also }): readonly Asked[] => {
    const [first] = ruleOf(service, refer)
    const others = also.flatMap((rule) => ruleOf(service, rule))
    return first === undefined ? [] : [{ ...first, service, also: others }]
  })

/**
 * Whether there is such a letter already: of this visit, which is corrected, or from the same day and not answered, for two
 * kader write down the same child.
 */
export function isMadeFor(
  { made, answers }: Pick<ReferralRecord, 'made' | 'answers'>,
  { encounter, on }: { readonly encounter: string; readonly on: LocalDate },
  { service, refer }: Pick<Asked, 'service' | 'refer'>,
): boolean {
  const because = made?.because
  return (
    (because?.encounter === encounter || (made?.on === on && answers.length === 0)) &&
    because?.service === service.id &&
    because.scale === refer.scale &&
    because.outcome === refer.outcome
  )
}

function ruleOf(
  service: Service,
  refer: FiredRule,
): readonly (Found & { readonly refer: FiredRule })[] {
  const outcome = outcomeOf(service, refer.scale, refer.outcome)
  const scale = service.outcomes[refer.scale]?.label
  return outcome === undefined || scale === undefined ? [] : [{ scale, outcome, refer }]
}
