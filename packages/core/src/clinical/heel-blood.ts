export type HeelTiming = 'ideal' | 'early' | 'late'

/** Days since birth: 48 to 72 hours are ideal, from 24 hours it is accepted. @see KMK 2015/2023; KMK 33/2025 for 24 hours */
export function heelTiming(ageDays: number): HeelTiming {
  if (ageDays < 2) return 'early'
  return ageDays <= 3 ? 'ideal' : 'late'
}

export type HeelResult = 'normal' | 'again' | 'abnormal'

/** m[IU]/L. @see national heel blood screening, from general knowledge of the field */
const HIGH_TSH = 20

export function heelResultClass({
  result,
  thyrotropin,
}: {
  readonly result?: 'normal' | 'bad-sample' | 'high' | 'other'
  readonly thyrotropin?: number
}): HeelResult | undefined {
  if (thyrotropin !== undefined && thyrotropin >= HIGH_TSH) return 'abnormal'
  if (result === 'high' || result === 'other') return 'abnormal'
  if (result === 'bad-sample') return 'again'
  return result === 'normal' || thyrotropin !== undefined ? 'normal' : undefined
}
