import { addMonths, daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { childGrowth } from '@jejaring/core/catalogue/services/child/child-growth'
import { nutritionDecision } from '@jejaring/core/catalogue/services/child/nutrition-decision'
import { undernutritionReview } from '@jejaring/core/catalogue/services/child/undernutrition-review'
import { growthOf } from '@jejaring/core/growth/growth'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given } from './given.ts'
import type { GrowthPath } from './growth-path.ts'
import type { Village, Villager } from './villager.ts'

/** Since then the midwife writes down how she cares for thin children. */
const MONTHS = 8
/** Nobody with a line above this one is thin. */
const MAY_BE_THIN_BELOW = -1

/** Whether a child is in her care; it changes from session to session. */
export interface NutritionCare {
  isOpen: boolean
}

/** What the midwife does about the weight and length of the day: begins to care, looks again, ends. */
export function cared(
  village: Village,
  child: Villager,
  day: {
    readonly on: LocalDate
    readonly path: GrowthPath
    readonly measured: readonly ServiceGiven[]
    readonly care: NutritionCare
  },
): readonly ServiceGiven[] {
  const { on, path, measured, care } = day
  if (path.weightZ > MAY_BE_THIN_BELOW && path.faltersFromDay === undefined) return []
  if (on < addMonths(village.today, -MONTHS)) return []
  const answers = measured.find(({ service }) => service === childGrowth.id)?.answers
  const thin = isThin(child, on, answers?.['weight'], answers?.['length'])
  if (thin === undefined) return []
  const noSign = { redFlag: false, complication: false }
  if (care.isOpen) {
    care.isOpen = thin
    return [given(undernutritionReview, { response: thin ? 'improving' : 'recovered', ...noSign })]
  }
  if (!thin || !child.random.chance(0.15 + 0.8 * village.habits.sweeps)) return []
  care.isOpen = true
  return [given(nutritionDecision, { decision: 'moderate', stunted: false, ...noSign })]
}

function isThin(
  { sex, birthDate }: Villager,
  on: LocalDate,
  weightKg: unknown,
  lengthCm: unknown,
): boolean | undefined {
  if (typeof weightKg !== 'number' || typeof lengthCm !== 'number') return undefined
  const { classes } = growthOf({ sex, ageDays: daysBetween(birthDate, on), weightKg, lengthCm })
  return classes.weightForLength === 'wasted' || classes.weightForLength === 'severely-wasted'
}
