/** Short physical performance battery (SPPB), 0 to 12. @see KMK HK.01.07/MENKES/2015/2023, SPPB */

export interface PerformanceAnswers {
  /** Held for 10 seconds. */
  readonly sideBySide?: boolean
  readonly semiTandem?: boolean
  /** Seconds held, 10 when longer. */
  readonly tandem?: number
  readonly canWalk?: boolean
  /** Seconds over 4 metres. */
  readonly walk?: number
  readonly canRise?: boolean
  /** Seconds for 5 rises. */
  readonly rise?: number
}

/** 10 seconds each: side by side 1, semi-tandem 1, tandem 2, of which 1 from 3 seconds; the harder is not tried when the easier fails. */
export function balancePoints(told: PerformanceAnswers): number | undefined {
  const { sideBySide, semiTandem, tandem } = told
  if (sideBySide === undefined) return undefined
  if (!sideBySide) return 0
  if (semiTandem === undefined) return undefined
  if (!semiTandem) return 1
  if (tandem === undefined) return undefined
  return 2 + (tandem >= 10 ? 2 : tandem >= 3 ? 1 : 0)
}

/** Below 4.82 s 4, to 6.20 s 3, to 8.70 s 2, longer 1, unable 0. */
export function gaitPoints(can: boolean | undefined, seconds?: number): number | undefined {
  if (can === false) return 0
  if (seconds === undefined) return undefined
  if (seconds < 4.82) return 4
  if (seconds <= 6.2) return 3
  return seconds <= 8.7 ? 2 : 1
}

/** To 11.19 s 4, to 13.69 s 3, to 16.69 s 2, below 60 s 1, longer or unable 0. */
export function chairPoints(can: boolean | undefined, seconds?: number): number | undefined {
  if (can === false) return 0
  if (seconds === undefined) return undefined
  if (seconds <= 11.19) return 4
  if (seconds <= 13.69) return 3
  if (seconds <= 16.69) return 2
  return seconds < 60 ? 1 : 0
}

/** 8 or less is limited. @see general knowledge of the field; some take 9 */
export function performance(told: PerformanceAnswers): 'good' | 'limited' | undefined {
  const points = [
    balancePoints(told),
    gaitPoints(told.canWalk, told.walk),
    chairPoints(told.canRise, told.rise),
  ]
  let sum = 0
  for (const point of points) {
    if (point === undefined) return undefined
    sum += point
  }
  return sum <= 8 ? 'limited' : 'good'
}
