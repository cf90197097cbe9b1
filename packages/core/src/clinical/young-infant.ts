export type Colour = 'green' | 'yellow' | 'red'

export interface YoungInfant {
  /** Kilograms. */
  readonly weight?: number
  /** Degrees Celsius. */
  readonly temperature?: number
  /** In one minute. */
  readonly breaths?: number
  readonly doesNotFeed?: boolean
  readonly listless?: boolean
  readonly convulsion?: boolean
  readonly chestIndrawing?: boolean
  readonly jaundice?: 'none' | 'body' | 'palms-soles' | 'first-day'
  readonly cord?: 'clean' | 'infected' | 'spreading'
  readonly eyeOrSkinPus?: boolean
  readonly paleStool?: boolean
}

/**
 * Colour of a baby below two months by MTBM: red is referred, yellow is treated at the Puskesmas. Not judged when
 * nothing was answered. Yellow on the day of birth is yellow within 24 hours.
 *
 * @see general knowledge of the field (colours: KMK HK.01.07/MENKES/2015/2023); pale stool: Buku KIA 2024
 */
export function youngInfant(found: YoungInfant, ageDays: number): Colour | undefined {
  if (Object.values(found).every((value) => value === undefined)) return undefined
  if (isVerySick(found, ageDays)) return 'red'
  const { temperature, jaundice, cord, eyeOrSkinPus } = found
  // 37.5 itself is red in one source and healthy in the other.
  const needsTreatment =
    temperature === 37.5 || jaundice === 'body' || cord === 'infected' || eyeOrSkinPus === true
  return needsTreatment ? 'yellow' : 'green'
}

function isVerySick(found: YoungInfant, ageDays: number): boolean {
  const { weight, temperature, breaths, jaundice, cord } = found
  return (
    found.doesNotFeed === true ||
    found.listless === true ||
    found.convulsion === true ||
    found.chestIndrawing === true ||
    found.paleStool === true ||
    (temperature !== undefined && (temperature > 37.5 || temperature < 36.5)) ||
    (breaths !== undefined && (breaths >= 60 || breaths < 30)) ||
    (weight !== undefined && weight < 2) ||
    jaundice === 'first-day' ||
    jaundice === 'palms-soles' ||
    (jaundice === 'body' && (ageDays < 1 || ageDays > 14)) ||
    cord === 'spreading'
  )
}
