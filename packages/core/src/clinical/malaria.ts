/**
 * Who is tested for malaria: with fever, where malaria is common, or after a stay in such a place.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 (API above 5 per 1,000: everybody with fever; elsewhere fever and travel)
 */
export function malariaSuspicion({
  fever,
  travelled,
  isEndemicHere,
}: {
  readonly fever?: boolean | undefined
  readonly travelled?: boolean | undefined
  readonly isEndemicHere: boolean
}): 'none' | 'suspected' | undefined {
  if (fever === undefined) return undefined
  if (!fever) return 'none'
  if (isEndemicHere || travelled === true) return 'suspected'
  return travelled === false ? 'none' : undefined
}
