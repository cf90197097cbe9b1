export type Solids = 'with-animal-food' | 'no-animal-food' | 'not-begun'

/** What a child of 6 to 23 months ate yesterday. @see KMK HK.01.07/MENKES/2015/2023: from 6 months; animal food is general knowledge */
export function solidsClass({
  eats,
  animalFood,
}: {
  readonly eats?: boolean
  readonly animalFood?: boolean
}): Solids | undefined {
  if (eats === false) return 'not-begun'
  if (animalFood === true) return 'with-animal-food'
  return eats === true && animalFood === false ? 'no-animal-food' : undefined
}
