import type { Context, Service } from '@jejaring/core/catalogue/define'
import type { Answers, Observation } from '@jejaring/core/catalogue/observation'
import type { Outcome } from '@jejaring/core/catalogue/outcome'
import { addDays } from '@jejaring/core/calendar/local-date'
import type { Random } from './random.ts'

type Value = number | string | boolean
export type Values = Readonly<Record<string, Value>>

/** One visit in twelve finds something. */
const FINDS_SOMETHING = 1 / 12

/**
 * Answers for a service nobody tells by hand: what was measured of the person before, else what gives the mildest
 * outcome, now and then another. Optional questions are left out, unless there are no others.
 *
 * @param known last values of the person, by code of the observation
 * @param told answers that are not left to this rule
 */
export function plausibleAnswers(
  random: Random,
  service: Service,
  about: {
    readonly context: Context
    readonly known: ReadonlyMap<string, Value>
    readonly told: Answers
  },
): Answers {
  const { context, known, told } = about
  const asked = askedOf(service).filter(([name]) => !(name in told))
  const candidates = new Map(
    asked.map(([name, observes]) => [
      name,
      candidatesOf(observes, context, known.get(observes.code)),
    ]),
  )
  let values: Record<string, Value> = {}
  for (const [name, answer] of Object.entries(told)) {
    if (typeof answer !== 'object') values[name] = answer
  }
  for (const [name, [first]] of candidates) if (first !== undefined) values[name] = first
  for (const [name, others] of candidates) {
    values =
      mildest(
        service,
        context,
        others.map((value) => ({ ...values, [name]: value })),
      ) ?? values
  }
  if (Object.keys(told).length === 0 && asked.length > 0 && random.chance(FINDS_SOMETHING)) {
    const [name] = random.pick(asked)
    const others = candidates.get(name) ?? []
    if (others.length > 0) values[name] = random.pick(others)
  }
  const skipped = service.skips?.(values, context) ?? []
  return Object.fromEntries(Object.entries(values).filter(([name]) => !skipped.includes(name)))
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
