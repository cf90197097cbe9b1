export type WormTablet = 'half' | 'whole'

/** Albendazole by age: 200 mg at 12 to 23 months, 400 mg from 24. @see general knowledge of the field */
export function wormTablet(ageMonths: number): WormTablet | undefined {
  if (ageMonths < 12) return undefined
  return ageMonths < 24 ? 'half' : 'whole'
}
