import { isLocalDate, type LocalDate } from '../calendar/local-date.ts'
import type {
  Answer,
  Answers,
  Observation,
  Observations,
  Quantity,
} from '../catalogue/observation.ts'

/**
 * What is wrong with one answer. `unusual` only asks again; the others refuse.
 * `likely` is the value probably meant: a slipped decimal comma.
 */
export interface Issue {
  readonly field: string
  readonly problem:
    | 'missing'
    | 'unknown'
    | 'wrongKind'
    | 'implausible'
    | 'unusual'
    | 'future'
    | 'expired'
  readonly likely?: number
}

/** Runs while typing and again on the server. Nothing given at all is not its matter. */
export function validate(
  observes: Observations,
  answers: Answers,
  today: LocalDate,
): readonly Issue[] {
  const unknown = Object.keys(answers)
    .filter((field) => !Object.hasOwn(observes, field))
    .map((field): Issue => ({ field, problem: 'unknown' }))
  const known = Object.entries(observes).flatMap(([field, observation]): readonly Issue[] => {
    const issue = issueOf(observation, answers[field], today)
    return issue === undefined ? [] : [{ field, ...issue }]
  })
  return [...known, ...unknown]
}

/** True for what a server refuses: what is missing or unusual was decided on the device, perhaps with an older catalogue. */
export const isWrong = ({ problem }: Issue): boolean =>
  problem !== 'unusual' && problem !== 'missing'

/** True for what keeps an answer from being saved on the device. */
export const blocks = ({ problem }: Issue): boolean => problem !== 'unusual'

type Found = Omit<Issue, 'field'> | undefined

function issueOf(observation: Observation, answer: Answer | undefined, today: LocalDate): Found {
  if (answer === undefined || answer === '') {
    return observation.optional === true ? undefined : { problem: 'missing' }
  }
  if (typeof answer === 'object' && 'notMeasured' in answer) return undefined
  switch (observation.kind) {
    case 'quantity': {
      const readings = typeof answer === 'number' ? [answer] : Array.isArray(answer) ? answer : []
      if (readings.length === 0 || (readings.length > 1 && observation.repeats !== true)) {
        return { problem: 'wrongKind' }
      }
      return readings
        .map((reading) => rangeIssue(observation, reading))
        .find((issue) => issue !== undefined)
    }
    case 'choice':
      return typeof answer === 'string' && Object.hasOwn(observation.options, answer)
        ? undefined
        : { problem: 'wrongKind' }
    case 'yesNo':
      return typeof answer === 'boolean' ? undefined : { problem: 'wrongKind' }
    case 'day':
      if (!isLocalDate(answer)) return { problem: 'wrongKind' }
      if (observation.ahead === true) return answer < today ? { problem: 'expired' } : undefined
      return answer > today ? { problem: 'future' } : undefined
    case 'words':
      return typeof answer === 'string' && answer.length <= observation.maxLength
        ? undefined
        : { problem: 'wrongKind' }
  }
}

function rangeIssue(quantity: Quantity, value: number): Found {
  const { plausible, usual } = quantity
  if (isWithin(value, plausible)) return isWithin(value, usual) ? undefined : { problem: 'unusual' }
  const likely = [value / 10, value / 100, value * 10].find((other) => isWithin(other, usual))
  return {
    problem: 'implausible',
    ...(likely === undefined ? {} : { likely: round(likely, quantity.decimals) }),
  }
}

const isWithin = (value: number, [min, max]: readonly [number, number]): boolean =>
  value >= min && value <= max

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}
