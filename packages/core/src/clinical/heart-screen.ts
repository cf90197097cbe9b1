export type HeartScreen = 'pass' | 'repeat' | 'refer-doubtful' | 'refer-low'

/** A doubtful measuring is repeated an hour later; the third doubtful one refers. */
const LAST_TRY = 3

/**
 * Percent oxygen at the right hand and a foot, from 24 hours of age: 95 or more at both with a difference of at most 3
 * passes, below 90 at either refers now, all else is measured again. 95 and a difference of 3 stand in neither line of
 * the text and pass.
 *
 * @param nth which measuring this is, from 1
 * @see KMK HK.01.07/MENKES/33/2025, newborn
 */
export function heartScreen(
  hand: number | undefined,
  foot: number | undefined,
  nth: number,
): HeartScreen | undefined {
  if (hand === undefined || foot === undefined) return undefined
  const lower = Math.min(hand, foot)
  if (lower < 90) return 'refer-low'
  if (lower >= 95 && Math.abs(hand - foot) <= 3) return 'pass'
  return nth >= LAST_TRY ? 'refer-doubtful' : 'repeat'
}
