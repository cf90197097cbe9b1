import type { Observation, Observations, Quantity } from '@jejaring/core/catalogue/observation'

/** What is drawn together: measurements side by side, a list of yes or no, or one question. */
export type Part =
  | { readonly kind: 'measured'; readonly fields: readonly string[] }
  | { readonly kind: 'yesNoList'; readonly fields: readonly string[] }
  | { readonly kind: 'told'; readonly field: string }

export interface FormParts {
  readonly asked: readonly Part[]
  /** What may stay empty and would make the form long: one tap away. */
  readonly folded: readonly Part[]
}

/** Forms up to this long are shown whole. */
const SHORT = 6
/** From so many in a row on, questions of yes or no are a list. */
const LIST = 3
/** Whole numbers of so few steps are pressed, not typed: scores. */
const PRESSED_STEPS = 10

/** A number with few values, each of which can be a button. */
const isPressed = ({ decimals, plausible: [min, max], repeats }: Quantity): boolean =>
  decimals === 0 && max - min <= PRESSED_STEPS && repeats !== true

/** Whether the pad writes it. */
export const isTyped = (observation: Observation): observation is Quantity =>
  observation.kind === 'quantity' && !isPressed(observation)

/** Questions of yes or no are never folded: danger signs are among them. */
export const isFolded = (observes: Observations, field: string): boolean => {
  const observation = observes[field]
  return (
    Object.keys(observes).length > SHORT &&
    observation?.optional === true &&
    observation.kind !== 'yesNo'
  )
}

/**
 * The form of a service, in the order of its observations; what is measured stands together when it comes first, because
 * it is measured in one go.
 */
export function partsOf(observes: Observations): FormParts {
  const fields = Object.keys(observes)
  return {
    asked: inParts(
      observes,
      fields.filter((field) => !isFolded(observes, field)),
    ),
    folded: inParts(
      observes,
      fields.filter((field) => isFolded(observes, field)),
    ),
  }
}

function inParts(observes: Observations, fields: readonly string[]): readonly Part[] {
  const isMeasured = (field: string): boolean => {
    const observation = observes[field]
    return observation !== undefined && isTyped(observation)
  }
  const [first] = fields
  if (first === undefined) return []
  const ordered = isMeasured(first)
    ? [...fields.filter(isMeasured), ...fields.filter((field) => !isMeasured(field))]
    : fields
  const kindOf = (field: string): Part['kind'] =>
    isMeasured(field) ? 'measured' : observes[field]?.kind === 'yesNo' ? 'yesNoList' : 'told'
  const runs: { readonly kind: Part['kind']; readonly fields: string[] }[] = []
  for (const field of ordered) {
    const run = runs.at(-1)
    const kind = kindOf(field)
    if (run?.kind === kind) run.fields.push(field)
    else runs.push({ kind, fields: [field] })
  }
  return runs.flatMap(({ kind, fields: own }): readonly Part[] =>
    kind === 'told' || (kind === 'yesNoList' && own.length < LIST)
      ? own.map((field) => ({ kind: 'told', field }))
      : [{ kind, fields: own }],
  )
}
