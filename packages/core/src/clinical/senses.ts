import type { Acuity } from '../catalogue/observations/senses.ts'

export type Vision = 'normal' | 'light' | 'moderate' | 'severe' | 'blind'

const VISION: Readonly<Record<Acuity, Vision>> = {
  '6-6': 'normal',
  '6-7-5': 'normal',
  '6-9': 'normal',
  '6-12': 'normal',
  '6-15': 'light',
  '6-18': 'light',
  '6-20': 'moderate',
  '6-24': 'moderate',
  '6-30': 'moderate',
  '6-36': 'moderate',
  '6-60': 'moderate',
  '5-60': 'severe',
  '4-60': 'severe',
  '3-60': 'severe',
  '2-60': 'blind',
  '1-60': 'blind',
  hand: 'blind',
  light: 'blind',
  none: 'blind',
}

/**
 * Of one eye, without glasses: to 6/12 normal, below 6/12 light, below 6/18 moderate, below 6/60 severe, below 3/60 blind.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, vision screening
 */
export const visionOf = (acuity: Acuity | undefined): Vision | undefined =>
  acuity === undefined ? undefined : VISION[acuity]

/** Below 6/12 the eye looks through a pinhole. */
export function needsPinhole(acuity: Acuity | undefined): boolean {
  const vision = visionOf(acuity)
  return vision !== undefined && vision !== 'normal'
}

interface Eyes {
  readonly fingersRight?: 'three-in-a-row' | 'two-wrong'
  readonly fingersLeft?: 'three-in-a-row' | 'two-wrong'
  readonly acuityRight?: Acuity
  readonly acuityLeft?: Acuity
  readonly pinholeRight?: 'improves' | 'same'
  readonly pinholeLeft?: 'improves' | 'same'
}

/** Each eye by what was tried: fingers by a kader, the chart and below 6/12 the pinhole by a health worker. */
export const eyesOf = ({ acuityRight, acuityLeft, ...tried }: Eyes) => ({
  ...tried,
  right: visionOf(acuityRight),
  left: visionOf(acuityLeft),
})

/** An eye that reads 6/12 needs no pinhole. */
export const eyesWithoutPinhole = ({ acuityRight, acuityLeft }: Eyes) => [
  ...(needsPinhole(acuityRight) ? [] : (['pinholeRight'] as const)),
  ...(needsPinhole(acuityLeft) ? [] : (['pinholeLeft'] as const)),
]

/** Words of five that an ear must hear. @see KMK HK.01.07/MENKES/2015/2023, whisper test: 80 % */
const WORDS_HEARD = 4

export const hearingOf = (wordsOfFive: number | undefined): 'hears' | 'fails' | undefined =>
  wordsOfFive === undefined ? undefined : wordsOfFive >= WORDS_HEARD ? 'hears' : 'fails'

/** Sound only when both were looked at. */
export function mouthOf(
  decay: boolean | undefined,
  gums: boolean | undefined,
): 'sound' | 'gums' | 'decay' | undefined {
  if (decay === true) return 'decay'
  if (gums === true) return 'gums'
  return decay === undefined || gums === undefined ? undefined : 'sound'
}
