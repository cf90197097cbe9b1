/**
 * Family health index (IKS): twelve indicators, yes divided by those that apply.
 *
 * @see pedoman PIS-PK; general knowledge of the field, the count of twelve is confirmed
 */
import type { LocalDate } from '../calendar/local-date.ts'
import type { Text } from '../catalogue/observation.ts'
import type { HouseholdRecord } from '../journal/record.ts'
import { iksIndicators, type Member } from './iks-indicators.ts'
import { knownOn } from './observed.ts'

export type IksAnswer = 'yes' | 'no' | 'not-applicable' | 'unknown'
export interface IksFinding {
  readonly indicator: string
  readonly label: Text
  readonly answer: IksAnswer
}
export type IksClass = 'healthy' | 'nearly-healthy' | 'not-healthy'
export interface Iks {
  readonly on: LocalDate
  /** The twelve, in the order of the guideline. */
  readonly findings: readonly IksFinding[]
  /** 0 to 1; undefined while an answer is unknown or nothing applies. */
  readonly index?: number
  /** Also while some answers are unknown, when they cannot change it. */
  readonly class?: IksClass
}

/** @param members the people of the household on that day, with what is known of them */
export function iksOf(
  household: Pick<HouseholdRecord, 'observed'>,
  members: readonly Member[],
  on: LocalDate,
): Iks {
  const house = knownOn(household, on)
  const findings = iksIndicators.map((one) => ({
    indicator: one.id,
    label: one.label,
    answer: one.answer({ house, members, on }),
  }))
  const count = (answer: IksAnswer) => findings.filter((one) => one.answer === answer).length
  const [yes, unknown] = [count('yes'), count('unknown')]
  const applicable = findings.length - count('not-applicable')
  const index = unknown === 0 && applicable > 0 ? { index: yes / applicable } : {}
  const found = sameClass(possible(yes, unknown, applicable))
  return { on, findings, ...index, ...(found === undefined ? {} : { class: found }) }
}

/** Above 0.8 healthy, 0.5 to 0.8 nearly healthy, below 0.5 not healthy; counted in whole numbers. */
export function iksClass(yes: number, applicable: number): IksClass | undefined {
  if (applicable <= 0) return undefined
  if (yes * 5 > applicable * 4) return 'healthy'
  return yes * 2 >= applicable ? 'nearly-healthy' : 'not-healthy'
}

/** Each unknown may turn out yes, no or not applicable. */
function possible(yes: number, unknown: number, applicable: number) {
  const classes: (IksClass | undefined)[] = []
  for (let more = 0; more <= unknown; more += 1) {
    for (let out = 0; out <= unknown - more; out += 1) {
      classes.push(iksClass(yes + more, applicable - out))
    }
  }
  return classes
}

const sameClass = ([first, ...others]: readonly (IksClass | undefined)[]) =>
  others.every((one) => one === first) ? first : undefined
