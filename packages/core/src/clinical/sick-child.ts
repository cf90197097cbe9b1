import type { Colour } from './young-infant.ts'

const GRAVITY: readonly Colour[] = ['green', 'yellow', 'red']

/** The graver of two colours. */
export function gravestColour(
  one: Colour | undefined,
  other: Colour | undefined,
): Colour | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return GRAVITY.indexOf(one) >= GRAVITY.indexOf(other) ? one : other
}

/** Breaths in a minute: 60 below 2 months, 50 at 2 to 11, 40 at 12 to 59. @see MTBS, general knowledge of the field */
export function breathesFast(breaths: number, ageMonths: number): boolean {
  if (ageMonths < 2) return breaths >= 60
  return breaths >= (ageMonths < 12 ? 50 : 40)
}

export interface SickChild {
  readonly cannotDrink?: boolean
  readonly vomitsAll?: boolean
  readonly convulsion?: boolean
  readonly lethargic?: boolean
  readonly blue?: boolean
  readonly coldHands?: boolean
  readonly noisyBreath?: boolean
  readonly chestIndrawing?: boolean
  /** In one minute. */
  readonly breaths?: number
  /** The gravest on the form. */
  readonly colour?: Colour
}

/**
 * Colour of a child of 2 to 59 months by MTBS: a danger sign is red, fast breathing yellow; never milder than the
 * colour of the form.
 *
 * @see colours: KMK HK.01.07/MENKES/2015/2023
 */
export function sickChild(found: SickChild, ageMonths: number): Colour | undefined {
  const { breaths, colour } = found
  const signs = [
    found.cannotDrink,
    found.vomitsAll,
    found.convulsion,
    found.lethargic,
    found.blue,
    found.coldHands,
    found.noisyBreath,
    found.chestIndrawing,
  ]
  if (signs.includes(true)) return 'red'
  const breathing =
    breaths === undefined ? undefined : breathesFast(breaths, ageMonths) ? 'yellow' : 'green'
  // Calm breathing alone says nothing of signs that nobody asked for.
  if (colour === undefined && signs.includes(undefined) && breathing !== 'yellow') return undefined
  return gravestColour(breathing, colour) ?? 'green'
}
