/**
 * Kinds of disability; who has several has a multiple one.
 *
 * @see UU 8/2016 pasal 4 and its elucidation: fisik (movement), intelektual (learning), mental (mind, emotion, conduct),
 *   sensorik (sight, hearing, speech); ganda or multi is two or more
 */
export const disabilityKinds = ['physical', 'intellectual', 'mental', 'sensory'] as const
export type DisabilityKind = (typeof disabilityKinds)[number]

/** What may be written down but the mental kind, each in the order of the law; `none`: asked, and none is known. */
export const disabilities = [
  'none',
  'physical',
  'intellectual',
  'sensory',
  'physical intellectual',
  'physical sensory',
  'intellectual sensory',
  'physical intellectual sensory',
] as const
export type Disability = (typeof disabilities)[number]

/** As two fields of a person say it, because the mental kind never reaches a kader. Absent: nobody asked. */
export interface DisabilityFacts {
  readonly disability?: Disability | undefined
  readonly mentalDisability?: boolean | undefined
}

/** The kinds, in the order of the law; undefined while nobody asked. */
export function kindsOf({
  disability,
  mentalDisability,
}: DisabilityFacts): readonly DisabilityKind[] | undefined {
  if (disability === undefined && mentalDisability === undefined) return undefined
  const named: readonly string[] = disability?.split(' ') ?? []
  return disabilityKinds.filter((kind) =>
    kind === 'mental' ? mentalDisability === true : named.includes(kind),
  )
}

/** The kinds, none or several, as they are written down: of the mental kind nothing is said where there is none. */
export function factsOf(kinds: readonly DisabilityKind[]): {
  readonly disability: Disability
  readonly mentalDisability?: true
} {
  const named = disabilityKinds
    .filter((kind) => kind !== 'mental' && kinds.includes(kind))
    .join(' ')
  return {
    disability: disabilities.find((one) => one === named) ?? 'none',
    ...(kinds.includes('mental') ? { mentalDisability: true } : {}),
  }
}

/** With a disability, with none that is known, or not asked yet: of everybody exactly one. */
export type DisabilityState = 'with' | 'none' | 'unasked'

export function disabilityStateOf(facts: DisabilityFacts): DisabilityState {
  const kinds = kindsOf(facts)
  if (kinds === undefined) return 'unasked'
  return kinds.length === 0 ? 'none' : 'with'
}
