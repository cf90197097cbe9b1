import type { Context, Service } from '@jejaring/core/catalogue/define'
import type { Answers, Observation } from '@jejaring/core/catalogue/observation'
import type { Outcome } from '@jejaring/core/catalogue/outcome'
import { addDays } from '@jejaring/core/calendar/local-date'
import type { Random } from './random.ts'

type Value = number | string | boolean
type Values = Readonly<Record<string, Value>>

/** How a service is answered: as of somebody in good health, and other ways, of which now and then one is found. */
export interface Plausible {
  readonly usual: Answers
  readonly others: readonly Answers[]
}

/** @param share of visits that find something */
export const answersOf = (random: Random, { usual, others }: Plausible, share: number): Answers =>
  others.length > 0 && random.chance(share) ? random.pick(others) : usual

/**
 * Answers for a service nobody tells by hand: what was measured of the person before, else what gives the mildest
 * outcome; the others differ in one answer. Optional questions are left out, unless there are no others.
 *
 * @param known last values of the person, by code of the observation
 * @param told answers that are not left to this rule; then there are no others
 */
export function plausibleAnswers(
  service: Service,
  about: {
    readonly context: Context
    readonly known: ReadonlyMap<string, Value>
    readonly told: Answers
  },
): Plausible {
  const { context, known, told } = about
  const asked = askedOf(service).filter(([name]) => !(name in told))
  const candidates = new Map(
    asked.map(([name, observes]) => [
      name,
      candidatesOf(observes, context, known.get(observes.code)),
    ]),
  )
  const fixed: Record<string, Value> = {}
  for (const [name, answer] of Object.entries(told)) {
    if (typeof answer !== 'object') fixed[name] = answer
  }
  // Questions of a pair are mild only together, so that the first guess is made for all at once.
  const guesses = Array.from({ length: GUESSES }, (_, nth) => ({
    ...fixed,
    ...nthOfEach(candidates, nth),
  }))
  let values: Record<string, Value> = mildest(service, context, guesses) ?? fixed
  for (const [name, others] of candidates) {
    values =
      mildest(
        service,
        context,
        others.map((value) => ({ ...values, [name]: value })),
      ) ?? values
  }
  const asAsked = (all: Values): Answers => {
    const skipped = service.skips?.(all, context) ?? []
    return Object.fromEntries(Object.entries(all).filter(([name]) => !skipped.includes(name)))
  }
  const others = Object.keys(told).length > 0 ? [] : [...candidates]
  return {
    usual: asAsked(values),
    others: others.flatMap(([name, all]) =>
      all.flatMap((value) =>
        value === values[name] ? [] : [asAsked({ ...values, [name]: value })],
      ),
    ),
  }
}

const GUESSES = 8

function nthOfEach(
  candidates: ReadonlyMap<string, readonly Value[]>,
  nth: number,
): Record<string, Value> {
  const values: Record<string, Value> = {}
  for (const [name, all] of candidates) {
    const value = all[nth] ?? all[0]
    if (value !== undefined) values[name] = value
  }
  return values
}

function askedOf({ observes }: Service): readonly (readonly [string, Observation])[] {
  const all = Object.entries(observes)
  const required = all.filter(([, { optional }]) => optional !== true)
  return required.length > 0 ? required : all.filter(([, { kind }]) => kind !== 'words').slice(0, 2)
}

/** The likeliest first. */
function candidatesOf(
  observation: Observation,
  { on, birthDate }: Context,
  known: Value | undefined,
): readonly Value[] {
  switch (observation.kind) {
    case 'quantity': {
      if (typeof known === 'number') return [known]
      const [min, max] = observation.usual
      const factor = 10 ** observation.decimals
      const at = (part: number) => Math.round((min + part * (max - min)) * factor) / factor
      return [at(0.5), at(0.35), at(0.2), at(0.08), at(0), at(0.65), at(0.8), at(1)]
    }
    case 'yesNo':
      return [false, true]
    case 'choice':
      return Object.keys(observation.options)
    case 'day': {
      if (observation.ahead === true) return []
      const earlier = addDays(on, -20)
      return [earlier < birthDate ? on : earlier]
    }
    case 'words':
      return []
  }
}

/** The first of the mildest. */
function mildest<Guess extends Values>(
  service: Service,
  context: Context,
  guesses: readonly Guess[],
): Guess | undefined {
  let best: Guess | undefined
  let least = Number.POSITIVE_INFINITY
  for (const guess of guesses) {
    const gravity = gravityOf(service, context, guess)
    if (gravity < least) [best, least] = [guess, gravity]
  }
  return best
}

const GRAVITY = { ok: 0, watch: 2, act: 3 } as const satisfies Record<Outcome['status'], number>
/** A scale that could not be judged: something is missing. */
const UNJUDGED = 1

function gravityOf(service: Service, context: Context, values: Values): number {
  const classes = service.classify(values, context)
  return Object.entries(service.outcomes).reduce((sum, [name, scale]) => {
    const found = scale.classes[classes[name] ?? '']
    return sum + (found === undefined ? UNJUDGED : GRAVITY[found.status])
  }, 0)
}
