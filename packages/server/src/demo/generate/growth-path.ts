import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { rowByAge } from '@jejaring/core/growth/reference'
import { valueAt } from '@jejaring/core/growth/lms'
import type { Villager } from './villager.ts'

/** A child's own line: z-scores that drift, with a time in which the child does not thrive. */
export interface GrowthPath {
  readonly weightZ: number
  readonly lengthZ: number
  readonly headZ: number
  /** Half-open, in days of age: the weight falls behind. */
  readonly faltersFromDay?: number
  readonly faltersBeforeDay?: number
}

/** Children here rise slowly through the curves; without it a third more would miss the least gain of the KMS. */
const GAIN_PER_DAY = 0.00055

export interface BodySize {
  readonly weightKg: number
  readonly lengthCm: number
  readonly headCm: number
  readonly upperArmCm: number
}

/** Means and spreads by eye: a little below the WHO median, as in most Indonesian surveys. */
export function growthPathOf({ random }: Villager): GrowthPath {
  const lengthZ = random.normal(-1, 0.95)
  const path = {
    lengthZ,
    weightZ: 0.6 * lengthZ + random.normal(-0.5, 0.7),
    headZ: random.normal(-0.4, 0.65),
  }
  if (!random.chance(0.16)) return path
  const faltersFromDay = random.int(170, 900)
  return { ...path, faltersFromDay, faltersBeforeDay: faltersFromDay + random.int(60, 210) }
}

/** What a scale and a board would show that day; undefined beyond the tables. */
export function bodyOn(child: Villager, on: LocalDate, path: GrowthPath): BodySize | undefined {
  const ageDays = daysBetween(child.birthDate, on)
  const { random, sex } = child
  const weight = rowByAge('weightForAge', sex, ageDays)
  const length = rowByAge('lengthForAge', sex, ageDays)
  const head = rowByAge('headForAge', sex, Math.min(ageDays, 1800))
  if (weight === undefined || length === undefined || head === undefined) return undefined
  const weightZ = path.weightZ + GAIN_PER_DAY * ageDays - lostTo(path, ageDays)
  return {
    weightKg: round(valueAt(weightZ, weight) + random.normal(0, 0.02), 20),
    lengthCm: round(valueAt(path.lengthZ, length) + random.normal(0, 0.25), 10),
    headCm: round(valueAt(path.headZ, head) + random.normal(0, 0.15), 10),
    upperArmCm: round(
      Math.max(10.4, 14.9 + 0.75 * weightZ + ageDays / 1500 + random.normal(0, 0.25)),
      10,
    ),
  }
}

/** Up to 1.3 standard deviations while faltering, made good over the following year. */
function lostTo({ faltersFromDay, faltersBeforeDay }: GrowthPath, ageDays: number): number {
  if (faltersFromDay === undefined || faltersBeforeDay === undefined) return 0
  if (ageDays < faltersFromDay) return 0
  const falling = Math.min(ageDays, faltersBeforeDay) - faltersFromDay
  const lost = Math.min(1.3, falling * 0.008)
  const since = Math.max(0, ageDays - faltersBeforeDay)
  return Math.max(0, lost - since * 0.003)
}

const round = (value: number, perUnit: number): number =>
  Math.round((Math.round(value * perUnit) / perUnit) * 100) / 100
