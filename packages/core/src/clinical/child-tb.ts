export type TbContact = 'none' | 'close' | 'household'
export type TbSuspicion = 'none' | 'contact' | 'suspected'

/** Four signs of two weeks or two months. @see KMK HK.01.07/MENKES/2015/2023; "two weeks or more": decisions of the project, 16 */
export interface TbSigns {
  readonly cough?: boolean
  readonly fever?: boolean
  readonly weight?: boolean
  readonly listless?: boolean
}

/** Any one sign is suspected; a contact without signs is sent for the tuberculin test and preventive treatment. */
export function tbSuspicion(
  { cough, fever, weight, listless }: TbSigns,
  contact: TbContact | undefined,
): TbSuspicion | undefined {
  const signs = [cough, fever, weight, listless]
  if (signs.includes(true)) return 'suspected'
  if (contact === 'close' || contact === 'household') return 'contact'
  return signs.includes(undefined) || contact === undefined ? undefined : 'none'
}

export interface TbScoreItems {
  readonly contact?: 'none' | 'unclear' | 'smear-positive'
  readonly tuberculin?: boolean
  readonly nutrition?: 'good' | 'poor' | 'severe'
  readonly fever?: boolean
  readonly cough?: boolean
  readonly nodes?: boolean
  readonly bones?: boolean
  readonly xray?: boolean
}

const CONTACT = { none: 0, unclear: 2, 'smear-positive': 3 } as const
const NUTRITION = { good: 0, poor: 1, severe: 2 } as const

/** Of 13; what was not examined counts nothing. @see KMK HK.01.07/MENKES/2015/2023, TB of children */
export function tbScore({ contact, tuberculin, nutrition, ...signs }: TbScoreItems): number {
  const one = [signs.fever, signs.cough, signs.nodes, signs.bones, signs.xray]
  return (
    CONTACT[contact ?? 'none'] +
    (tuberculin === true ? 3 : 0) +
    NUTRITION[nutrition ?? 'good'] +
    one.filter((sign) => sign === true).length
  )
}

export type TbScoreClass = 'below' | 'unclear' | 'six-or-more'

/**
 * 6 or more supports treatment; a child under five with 5 is cleared up in hospital. Support for the doctor, no
 * diagnosis. The text lost a "<" before its second "6".
 */
export function tbScoreClass(items: TbScoreItems, ageMonths: number): TbScoreClass | undefined {
  if (Object.values(items).every((item) => item === undefined)) return undefined
  const score = tbScore(items)
  if (score >= 6) return 'six-or-more'
  return score === 5 && ageMonths < 60 ? 'unclear' : 'below'
}
