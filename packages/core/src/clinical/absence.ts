/** What a visit at home found out about coming and not coming. */

export type Absence = 'forgot' | 'work' | 'far' | 'ill' | 'elsewhere' | 'afraid' | 'unwilling'

/** Who does not want to come is visited by a health worker. @see KMK HK.01.07/MENKES/2015/2023, home visits */
export function absenceOf(
  reason: Absence | undefined,
): 'elsewhere' | 'obstacle' | 'unwilling' | undefined {
  if (reason === undefined || reason === 'elsewhere' || reason === 'unwilling') return reason
  return 'obstacle'
}

export type VisitResult =
  | 'served'
  | 'reluctant'
  | 'promised'
  | 'nobody-home'
  | 'refused'
  | 'wrong-data'

/** @see Permenkes 39/2016, SAJI: refused and unwillingly accepted are results */
export function visitResultOf(
  result: VisitResult | undefined,
): 'served' | 'agreed' | 'visit-again' | 'correct-data' | undefined {
  switch (result) {
    case undefined:
      return undefined
    case 'served':
    case 'reluctant':
      return 'served'
    case 'promised':
      return 'agreed'
    case 'nobody-home':
    case 'refused':
      return 'visit-again'
    case 'wrong-data':
      return 'correct-data'
  }
}
