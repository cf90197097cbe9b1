/** The birth and the six weeks after it. */
import { text, type Text } from '../catalogue/observation.ts'

export type PostnatalContact = 'kf1' | 'kf2' | 'kf3' | 'kf4'

/**
 * By calendar day from the birth, which is day 0: 0-2, 3-7, 8-28, 29-42.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 (6 hours to 2 days, 3-7, 8-28, 29-42 days); the reading by calendar day is ours
 */
export function postnatalContact(daysAfterBirth: number | undefined): PostnatalContact | undefined {
  if (daysAfterBirth === undefined || daysAfterBirth < 0 || daysAfterBirth > 42) return undefined
  if (daysAfterBirth <= 2) return 'kf1'
  if (daysAfterBirth <= 7) return 'kf2'
  return daysAfterBirth <= 28 ? 'kf3' : 'kf4'
}

export type BirthHelpers = 'team' | 'two' | 'one' | 'nobody'
export interface Helpers {
  readonly doctors?: number
  readonly midwives?: number
  readonly nurses?: number
}

/**
 * Health workers at the birth: the full team is a doctor with a midwife and a nurse, or with two midwives; the
 * minimum standard is two of them. What was not told counts as nobody, when anything was told.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 (team of three); Permenkes 4/2019, SPM 2 (two; general knowledge of the field)
 */
export function birthHelpers({ doctors, midwives, nurses }: Helpers): BirthHelpers | undefined {
  if (doctors === undefined && midwives === undefined && nurses === undefined) return undefined
  const [doctor, midwife, nurse] = [doctors ?? 0, midwives ?? 0, nurses ?? 0]
  if (doctor >= 1 && (midwife >= 2 || (midwife >= 1 && nurse >= 1))) return 'team'
  const all = doctor + midwife + nurse
  return all >= 2 ? 'two' : all === 1 ? 'one' : 'nobody'
}

/** A child born alive, and none of them: one of the two is a slip. */
export const bornAliveDoubts = ({
  kind,
  children,
}: {
  readonly kind?: string
  readonly children?: number
}): { readonly children?: Text } =>
  kind === 'live-birth' && children === 0
    ? { children: text('Lahir hidup, tetapi 0 bayi?', 'Born alive, but no child?') }
    : {}

/** From 38.0 degrees. @see general knowledge of the field (WHO, infection after birth) */
export function feverAfterBirth(celsius: number | undefined): 'none' | 'fever' | undefined {
  if (celsius === undefined) return undefined
  return celsius >= 38 ? 'fever' : 'none'
}

/**
 * Two capsules of 200,000 IU within six weeks, the second at least a day after the first; two handed over at one
 * visit count as two.
 *
 * @see Posyandu card (two capsules); times are general knowledge of the field
 */
export const motherVitaminA = (capsules: number): 'complete' | 'one-more' | 'none-yet' =>
  capsules >= 2 ? 'complete' : capsules === 1 ? 'one-more' : 'none-yet'

export type PostpartumDepression = 'unlikely' | 'possible' | 'likely'

/** Total of the EPDS: from 10 possible, from 13 likely. @see EPDS scoring (10, 13) */
export function postpartumDepression(total: number | undefined): PostpartumDepression | undefined {
  if (total === undefined) return undefined
  if (total >= 13) return 'likely'
  return total >= 10 ? 'possible' : 'unlikely'
}

/**
 * What to do about both scores: an item 10 above 0 is answered the same day, at any total. A low total says nothing of an
 * item 10 that was not written down.
 *
 * @see EPDS scoring; the same-day rule is general knowledge of the field
 */
export function depressionFollowUp(
  total: number | undefined,
  tenth: number | undefined,
): 'none' | 'needed' | 'now' | undefined {
  if (tenth !== undefined && tenth > 0) return 'now'
  const found = postpartumDepression(total)
  if (found === undefined) return undefined
  if (found !== 'unlikely') return 'needed'
  return tenth === undefined && total !== 0 ? undefined : 'none'
}
