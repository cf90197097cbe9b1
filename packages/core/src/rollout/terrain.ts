/**
 * What the way to people looks like. A place has the one that costs its workers most; somebody declares it.
 * @see product wish W11; the words are ours, no guide has them
 */
export const terrains = ['plain', 'city', 'coast', 'islands', 'river', 'mountains'] as const
export type Terrain = (typeof terrains)[number]
