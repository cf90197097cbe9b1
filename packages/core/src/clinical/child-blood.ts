export type ChildAnaemia = 'normal' | 'mild' | 'moderate' | 'severe'

/** g/dL from which it is normal, mild, moderate. @see WHO, general knowledge; 11 and 11.5: KMK 33/2025 */
const UNDER_FIVE = [11, 10, 7] as const
const FIVE_TO_ELEVEN = [11.5, 11, 8] as const

/** Haemoglobin at 6 to 143 months; undefined at other ages. */
export function childAnaemia(
  haemoglobin: number | undefined,
  ageMonths: number,
): ChildAnaemia | undefined {
  if (haemoglobin === undefined || ageMonths < 6 || ageMonths >= 144) return undefined
  const [normal, mild, moderate] = ageMonths < 60 ? UNDER_FIVE : FIVE_TO_ELEVEN
  if (haemoglobin >= normal) return 'normal'
  if (haemoglobin >= mild) return 'mild'
  return haemoglobin >= moderate ? 'moderate' : 'severe'
}

export type Thalassaemia = 'none' | 'blood-count' | 'refer'

interface BloodCount {
  /** A brother, sister or relative has it. */
  readonly family?: boolean
  /** g/dL. */
  readonly haemoglobin?: number
  /** fL. */
  readonly cellVolume?: number
  /** pg. */
  readonly cellHaemoglobin?: number
  /** Million per microlitre. */
  readonly redCells?: number
}

/**
 * From two years: family or a haemoglobin below 11 asks for a blood count; Mentzer (MCV / red cells) below 13 or
 * Shine-Lal (MCV squared x MCH / 100) below 1530 refers.
 *
 * @see KMK HK.01.07/MENKES/33/2025; KMK HK.01.07/MENKES/2015/2023 for the family
 */
export function thalassaemia(found: BloodCount): Thalassaemia | undefined {
  const { family, haemoglobin, cellVolume, cellHaemoglobin, redCells } = found
  const mentzer =
    cellVolume === undefined || redCells === undefined ? undefined : cellVolume / redCells
  const shineLal =
    cellVolume === undefined || cellHaemoglobin === undefined
      ? undefined
      : (cellVolume ** 2 * cellHaemoglobin) / 100
  const suspicious =
    (mentzer !== undefined && mentzer < 13) || (shineLal !== undefined && shineLal < 1530)
  if (suspicious) return 'refer'
  if (mentzer !== undefined && shineLal !== undefined) return 'none'
  if (family === true || (haemoglobin !== undefined && haemoglobin < 11)) return 'blood-count'
  return family === false || haemoglobin !== undefined ? 'none' : undefined
}

export type ChildGlucose = 'normal' | 'raised' | 'diabetes-range' | 'low'

/** mg/dL at any time: < 140, 140-199, >= 200, which asks for a fasting test; below 70 is helped now. @see KMK 33/2025 */
export function childGlucose(glucose: number | undefined): ChildGlucose | undefined {
  if (glucose === undefined) return undefined
  if (glucose < 70) return 'low'
  if (glucose >= 200) return 'diabetes-range'
  return glucose >= 140 ? 'raised' : 'normal'
}

/** mg/dL after a night without food: 100 or more is referred. @see KMK 33/2025 */
export function childFastingGlucose(glucose: number | undefined): 'normal' | 'raised' | undefined {
  if (glucose === undefined) return undefined
  return glucose >= 100 ? 'raised' : 'normal'
}
