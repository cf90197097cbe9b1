type Rapid = 'non-reactive' | 'reactive' | undefined
export type HivResult = 'negative' | 'window' | 'incomplete' | 'inconclusive' | 'positive'

export interface HivTests {
  readonly r1?: Rapid
  readonly r2?: Rapid
  readonly r3?: Rapid
  /** A risk within the last three months, in which a test may not show it yet. */
  readonly recentRisk?: boolean | undefined
}

/**
 * Three rapid tests one after another: reactive in all is positive, not reactive in the first is negative; anything else is
 * repeated.
 *
 * @see strategy of three tests as SATUSEHAT records it (R1 to R3); general knowledge of the field
 */
export function hivResult({ r1, r2, r3, recentRisk }: HivTests): HivResult | undefined {
  if (r1 === undefined) return undefined
  if (r1 === 'non-reactive') return recentRisk === true ? 'window' : 'negative'
  if (r2 === 'non-reactive' || r3 === 'non-reactive') return 'inconclusive'
  return r2 === 'reactive' && r3 === 'reactive' ? 'positive' : 'incomplete'
}
