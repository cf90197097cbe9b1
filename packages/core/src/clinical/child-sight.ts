export type Sight = 'good' | 'to-check'

interface Eye {
  /** Of five letters. */
  readonly right: number | undefined
  readonly inARow: boolean | undefined
}

/** The E chart at 3 to 6 years: three right in a row, or four of five. @see KMK HK.01.07/MENKES/33/2025 */
const isGood = ({ right, inARow }: Eye): boolean | undefined =>
  inARow === true ? true : right === undefined ? undefined : right >= 4

/** By the weaker eye; not judged while one eye is not known, unless the other fails. */
export function childSight(one: Eye, other: Eye): Sight | undefined {
  const eyes = [isGood(one), isGood(other)]
  if (eyes.includes(false)) return 'to-check'
  return eyes.includes(undefined) ? undefined : 'good'
}
