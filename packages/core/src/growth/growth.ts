import type { Sex } from '../person/person.ts'
import {
  armClass,
  headForAgeClass,
  lengthForAgeClass,
  nutritionClass,
  nutritionClassOfSchoolAge,
  weightForAgeClass,
} from './growth-class.ts'
import type {
  ArmClass,
  HeadForAgeClass,
  LengthForAgeClass,
  NutritionClass,
  WeightForAgeClass,
} from './growth-class.ts'
import { restrictedZOf, roundZ, zOf } from './lms.ts'
import type { Lms } from './lms.ts'
import { isTooYoungToStand, lengthAsExpected, positionFor } from './position.ts'
import { rowByAge } from './reference.ts'
import { DAYS_PER_MONTH, LAST_DAY_2006, rowOfLength } from './who-2006.ts'
import type { Position } from './who-2006.ts'

export interface Child {
  readonly sex: Sex
  /** Whole days from birth to the measuring. */
  readonly ageDays: number
  readonly weightKg?: number | undefined
  readonly lengthCm?: number | undefined
  /** How the length was taken. */
  readonly measured?: Position | undefined
  readonly headCm?: number | undefined
  /** Mid-upper arm circumference (LiLA). */
  readonly muacCm?: number | undefined
  /** Pitting oedema of both feet: the weight says nothing about nutrition any more. */
  readonly oedema?: boolean | undefined
}

/** Weight, length, BMI and head for age; `whz` is weight for length or height. */
export type ZName = 'waz' | 'haz' | 'whz' | 'baz' | 'hcz'

export type Unjudged = 'age-out-of-range' | 'length-out-of-range' | 'oedema'

export type GrowthFlag =
  | `${ZName}-implausible`
  /** Recorded as standing before nine months: taken as not said. */
  | 'standing-too-young'

export interface Growth {
  /** Rounded to two decimals; absent when not measured or not to be judged. */
  readonly z: { readonly [Name in ZName]?: number }
  readonly classes: {
    readonly weightForAge?: WeightForAgeClass
    readonly lengthForAge?: LengthForAgeClass
    readonly weightForLength?: NutritionClass
    readonly bmiForAge?: NutritionClass
    readonly headForAge?: HeadForAgeClass
    readonly muac?: ArmClass
  }
  /** Measured, and yet no z-score: why. */
  readonly unjudged: { readonly [Name in ZName]?: Unjudged }
  /** Values to be measured again; they are judged all the same and never deleted. */
  readonly flags: readonly GrowthFlag[]
  /** The length after correction for position. */
  readonly lengthUsedCm?: number
}

/** Outside of these, closed, a value is likely a slip. @see WHO anthro, flags */
const PLAUSIBLE: { readonly [Name in ZName]: readonly [min: number, max: number] } = {
  waz: [-6, 5],
  haz: [-6, 6],
  whz: [-5, 5],
  baz: [-5, 5],
  hcz: [-5, 5],
}

/**
 * Judges one measuring as WHO's software does (WHO 2006, then WHO 2007), with the Indonesian classes.
 * Measurements are above zero. Oedema leaves the weight-based scores empty and counts as severely
 * wasted until 60 months.
 * @throws RangeError for an age that is no whole number of days from 0 on, or a measurement of 0 or less
 * @see WHO anthro and anthroplus; Permenkes 2/2020
 */
export function growthOf(child: Child): Growth {
  const { ageDays, weightKg, headCm, muacCm, measured } = child
  if (!Number.isInteger(ageDays) || ageDays < 0)
    throw new RangeError('an age is whole days from 0 on')
  for (const value of [weightKg, child.lengthCm, headCm, muacCm]) {
    if (value !== undefined && !(value > 0)) throw new RangeError('a measurement is more than 0')
  }
  const lengthCm =
    child.lengthCm === undefined ? undefined : lengthAsExpected(ageDays, child.lengthCm, measured)
  const scores = scoresOf(child, lengthCm)
  const flags: GrowthFlag[] = implausible(scores.z)
  if (child.lengthCm !== undefined && measured === 'standing' && isTooYoungToStand(ageDays)) {
    flags.push('standing-too-young')
  }
  return {
    ...scores,
    classes: classesOf(child, scores.z),
    flags,
    ...(lengthCm === undefined ? {} : { lengthUsedCm: lengthCm }),
  }
}

type Scores = Pick<Growth, 'z' | 'unjudged'>

function scoresOf({ sex, ageDays, weightKg, headCm, oedema }: Child, lengthCm?: number): Scores {
  const z: { [Name in ZName]?: number } = {}
  const unjudged: { [Name in ZName]?: Unjudged } = {}
  const score = (
    name: ZName,
    row: Lms | undefined,
    zOfRow: (row: Lms) => number,
    absent: Unjudged = 'age-out-of-range',
  ): void => {
    if (row === undefined) unjudged[name] = absent
    else z[name] = roundZ(zOfRow(row))
  }
  if (lengthCm !== undefined) {
    score('haz', rowByAge('lengthForAge', sex, ageDays), (row) => zOf(lengthCm, row))
  }
  if (headCm !== undefined) {
    score('hcz', rowByAge('headForAge', sex, ageDays), (row) => zOf(headCm, row))
  }
  if (weightKg === undefined) return { z, unjudged }
  if (oedema === true) {
    unjudged.waz = 'oedema'
    if (lengthCm !== undefined) unjudged.whz = unjudged.baz = 'oedema'
    return { z, unjudged }
  }
  score('waz', rowByAge('weightForAge', sex, ageDays), (row) => restrictedZOf(weightKg, row))
  if (lengthCm === undefined) return { z, unjudged }
  const bmi = weightKg / (lengthCm / 100) ** 2
  score('baz', rowByAge('bmiForAge', sex, ageDays), (row) => restrictedZOf(bmi, row))
  if (ageDays > LAST_DAY_2006) {
    unjudged.whz = 'age-out-of-range'
  } else {
    const row = rowOfLength(sex, lengthCm, positionFor(ageDays))
    score('whz', row, (found) => restrictedZOf(weightKg, found), 'length-out-of-range')
  }
  return { z, unjudged }
}

const Z_NAMES: readonly ZName[] = ['waz', 'haz', 'whz', 'baz', 'hcz']

function implausible(z: Growth['z']): GrowthFlag[] {
  const flags: GrowthFlag[] = []
  for (const name of Z_NAMES) {
    const value = z[name]
    const [min, max] = PLAUSIBLE[name]
    if (value !== undefined && (value < min || value > max)) flags.push(`${name}-implausible`)
  }
  return flags
}

function classesOf({ ageDays, muacCm, oedema }: Child, z: Growth['z']): Growth['classes'] {
  const isUnderFive = ageDays <= LAST_DAY_2006
  if (!isUnderFive) {
    return z.baz === undefined ? {} : { bmiForAge: nutritionClassOfSchoolAge(z.baz) }
  }
  const hasArmClass = muacCm !== undefined && ageDays / DAYS_PER_MONTH >= 6
  return {
    ...(z.waz === undefined ? {} : { weightForAge: weightForAgeClass(z.waz) }),
    ...(z.haz === undefined ? {} : { lengthForAge: lengthForAgeClass(z.haz) }),
    ...(z.whz === undefined ? {} : { weightForLength: nutritionClass(z.whz) }),
    ...(z.baz === undefined ? {} : { bmiForAge: nutritionClass(z.baz) }),
    ...(z.hcz === undefined ? {} : { headForAge: headForAgeClass(z.hcz) }),
    ...(hasArmClass ? { muac: armClass(muacCm) } : {}),
    ...(oedema === true
      ? { weightForLength: 'severely-wasted', bmiForAge: 'severely-wasted' }
      : {}),
  }
}
