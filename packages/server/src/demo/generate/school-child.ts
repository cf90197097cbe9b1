import {
  addDays,
  addMonths,
  completedYears,
  localDate,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { adultNutrition } from '@jejaring/core/catalogue/services/adult/adult-nutrition'
import { bloodPressureScreening } from '@jejaring/core/catalogue/services/adult/blood-pressure-screening'
import { dtSchool } from '@jejaring/core/catalogue/services/immunisation/dt-school'
import { hpv } from '@jejaring/core/catalogue/services/immunisation/hpv'
import { mrSchool } from '@jejaring/core/catalogue/services/immunisation/mr-school'
import { tdSchool } from '@jejaring/core/catalogue/services/immunisation/td-school'
import { girlsHaemoglobin } from '@jejaring/core/catalogue/services/school/girls-haemoglobin'
import { schoolBloodPressure } from '@jejaring/core/catalogue/services/school/school-blood-pressure'
import { schoolGlucose } from '@jejaring/core/catalogue/services/school/school-glucose'
import { schoolHearing } from '@jejaring/core/catalogue/services/school/school-hearing'
import { schoolNutrition } from '@jejaring/core/catalogue/services/school/school-nutrition'
import { schoolTeeth } from '@jejaring/core/catalogue/services/school/school-teeth'
import { schoolVision } from '@jejaring/core/catalogue/services/school/school-vision'
import { classOn, classOneByAge } from '@jejaring/core/clinical/school-class'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given } from './given.ts'
import { visitUnmeasured } from './home-visits.ts'
import { randomOf, type Random } from './random.ts'
import { visit, type Village, type Villager } from './villager.ts'
import { alsoWanted, hasWholeCheck } from './whole-check.ts'

/** Screened at school once a school year, between August and October; vaccines in August and November. */
export function liveAsSchoolChild(village: Village, child: Villager): void {
  const years = completedYears(child.birthDate, village.today)
  if (years < 5 || years >= 18) return
  const random = randomOf('school', village.seed, child.name, child.birthDate, child.from)
  const isWhole = hasWholeCheck(village, child)
  const first = Number(village.from.slice(0, 4))
  for (let year = first; year <= Number(village.today.slice(0, 4)); year += 1) {
    const age = completedYears(child.birthDate, localDate(`${year}-12-31`))
    if (age < 6 || age >= 16) continue
    const schoolClass = classOn(classOneByAge(child.birthDate), localDate(`${year}-07-01`))
    if (schoolClass < 1) continue
    const days = randomOf('school days', village.seed, village.network.code, year)
    const screening = addDays(localDate(`${year}-08-03`), days.int(0, 80))
    const chance = (child.household.diligent ? 0.78 : 0.55) + 0.2 * village.habits.sweeps
    if (random.chance(year === first ? 0.5 * chance : chance)) {
      const asUsual = screened(random, child, { on: screening, schoolClass })
      const whole = isWhole && screening >= addMonths(village.today, -12)
      const more = whole ? checkedWhole(village, child, { random, on: screening, asUsual }) : []
      atSchool(village, child, screening, [...asUsual, ...more])
    } else if (year > first) visitUnmeasured(village, child, screening)
    const vaccines = addDays(localDate(`${year}-11-02`), days.int(0, 12))
    if (!child.household.refusesVaccines && random.chance(0.9)) {
      const isFirst = year === first
      atSchool(village, child, vaccines, vaccinesOf(child, { schoolClass, on: vaccines, isFirst }))
    }
  }
}

/** What is wanted of everybody at this age, and the sugar of all. */
function checkedWhole(
  village: Village,
  child: Villager,
  {
    random,
    on,
    asUsual,
  }: { readonly random: Random; readonly on: LocalDate; readonly asUsual: readonly ServiceGiven[] },
): readonly ServiceGiven[] {
  const at = {
    random,
    on,
    setting: 'school',
    author: village.staff.nurse,
    given: asUsual,
    isFirst: true,
  } as const
  const isYoung = completedYears(child.birthDate, on) < 15
  return [
    ...(isYoung ? [given(schoolGlucose, { glucose: random.int(78, 124) })] : []),
    ...alsoWanted(village, child, at),
  ]
}

function atSchool(
  village: Village,
  child: Villager,
  on: LocalDate,
  services: readonly ServiceGiven[],
): void {
  if (on < child.from || on >= village.today) return
  visit(village, child, { on, author: village.staff.nurse, setting: 'school', services })
}

/**
 * In class 1 measles-rubella and DT, in 2 and 5 Td, in 5 HPV for girls, one visit for both months; in the first year
 * older ones are given what nobody knows of.
 */
function vaccinesOf(
  { sex }: Villager,
  at: { readonly schoolClass: number; readonly on: LocalDate; readonly isFirst: boolean },
): readonly ServiceGiven[] {
  const { schoolClass, on, isFirst } = at
  const batch = `BIAS${on.slice(2, 4)}`
  const isCatchUp = isFirst && schoolClass > 1 && schoolClass < 7
  return [
    ...(schoolClass === 1 || isCatchUp ? [given(mrSchool, { batch })] : []),
    ...(schoolClass === 1 ? [given(dtSchool, { batch })] : []),
    ...(schoolClass === 2 || schoolClass === 5 || isCatchUp ? [given(tdSchool, { batch })] : []),
    ...(sex === 'female' && (schoolClass === 5 || (isCatchUp && schoolClass > 5))
      ? [given(hpv, { batch })]
      : []),
  ]
}

/** Centimetres by years of age from 6 to 15, a little below the WHO median: by eye. */
const heights = [113, 118, 123, 128, 133, 139, 145, 151, 155, 158] as const

function screened(
  random: Random,
  { sex, birthDate }: Villager,
  { on, schoolClass }: { readonly on: LocalDate; readonly schoolClass: number },
): readonly ServiceGiven[] {
  const years = completedYears(birthDate, on)
  const height = random.normal(heights[Math.max(0, Math.min(9, years - 6))] ?? 158, 5)
  const bmi = Math.max(12.6, random.normal(14.6 + (years - 6) * 0.5, 1.9))
  const size = {
    weight: Math.round(bmi * (height / 100) ** 2 * 10) / 10,
    height: Math.round(height * 10) / 10,
  }
  const pressure = {
    systolic: Math.round(random.normal(88 + years * 1.3, 6)),
    diastolic: Math.round(random.normal(56 + years * 0.6, 4.5)),
  }
  const isAdult = years >= 15
  return [
    isAdult
      ? given(adultNutrition, { ...size, waist: Math.round(48 + bmi) })
      : given(schoolNutrition, { ...size, schoolClass }),
    ...(isAdult ? [given(bloodPressureScreening, pressure)] : []),
    ...(!isAdult && years >= 7 ? [given(schoolBloodPressure, pressure)] : []),
    given(schoolVision, {
      fingersRight: random.chance(0.95) ? 'three-in-a-row' : 'two-wrong',
      fingersLeft: random.chance(0.95) ? 'three-in-a-row' : 'two-wrong',
    }),
    given(schoolHearing, {
      right: random.chance(0.98) ? 5 : 3,
      left: random.chance(0.98) ? 5 : 3,
    }),
    ...(random.chance(0.94)
      ? [given(schoolTeeth, { decay: random.chance(0.32), gums: random.chance(0.06) })]
      : []),
    ...(sex === 'female' && (schoolClass === 7 || schoolClass === 10) && random.chance(0.85)
      ? [given(girlsHaemoglobin, { haemoglobin: Math.round(random.normal(12.6, 1.1) * 10) / 10 })]
      : []),
  ]
}
