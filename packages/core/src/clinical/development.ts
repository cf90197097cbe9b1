export type KpspClass = 'fits' | 'doubtful' | 'deviating'

/** Number of "yes" of ten: 9-10, 7-8, 6 or fewer. @see KPSP; KMK 33/2025 for what to do */
export function kpspClass(score: number | undefined): KpspClass | undefined {
  if (score === undefined) return undefined
  if (score >= 9) return 'fits'
  return score >= 7 ? 'doubtful' : 'deviating'
}
