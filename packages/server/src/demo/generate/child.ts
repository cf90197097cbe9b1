import {
  addDays,
  addMonths,
  completedMonths,
  daysBetween,
  monthOf,
  monthsBetween,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { childDangerSigns } from '@jejaring/core/catalogue/services/child/child-danger-signs'
import { tbSymptomsChild } from '@jejaring/core/catalogue/services/child/tb-symptoms-child'
import { childDevelopment } from '@jejaring/core/catalogue/services/child/child-development'
import { childGrowth } from '@jejaring/core/catalogue/services/child/child-growth'
import { complementaryFood } from '@jejaring/core/catalogue/services/child/complementary-food'
import { deworming } from '@jejaring/core/catalogue/services/child/deworming'
import { exclusiveBreastfeeding } from '@jejaring/core/catalogue/services/child/exclusive-breastfeeding'
import { kiaBook } from '@jejaring/core/catalogue/services/child/kia-book'
import { hb0 } from '@jejaring/core/catalogue/services/immunisation/hb0'
import { vitaminA } from '@jejaring/core/catalogue/services/child/vitamin-a'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given, notGiven } from './given.ts'
import { bodyOn, growthPathOf, type GrowthPath } from './growth-path.ts'
import { chanceToCome, type Habits } from './habits.ts'
import { visitUnweighed } from './home-visits.ts'
import { vaccinate, type Doses } from './immunisation.ts'
import { randomOf } from './random.ts'
import { sessionsOf } from './session.ts'
import { cared, type NutritionCare } from './undernutrition.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'
import { alsoWanted, hasWholeCheck } from './whole-check.ts'

const MONTHS = 60
/** Since then the questions of every contact are written down. */
const ASKED_MONTHS = 3
const whyNotMeasured = ['refused', 'no-equipment', 'not-possible'] as const

/**
 * Birth to five years: the Posyandu every month, or not. What happened before the child was known here is told
 * from its book: the vaccines only.
 */
export function liveAsChild(village: Village, child: Villager): void {
  const path = growthPathOf(child)
  const before = addMonths(child.birthDate, MONTHS)
  // Whose sixtieth month is soon over has nothing to catch up with: no book is copied.
  const hasBook = before > addMonths(village.today, 5)
  const since = hasBook ? child.birthDate : child.from
  const had: Doses | undefined = hasBook ? new Map() : undefined
  if (had !== undefined) atBirth(village, child, had)
  const now = monthOf(addDays(village.today, -1))
  const isWhole = hasWholeCheck(village, child)
  const care = { isOpen: false }
  let missed = false
  for (const on of sessionsOf(child.household.posyandu, since, before)) {
    if (on >= child.before) break
    if (missed) visitUnweighed(village, child, on)
    const comes = chanceToCome(village.habits, child.household.diligent, {
      month: monthOf(on),
      now,
    })
    if (daysBetween(child.birthDate, on) < 20) continue
    if (child.random.chance(comes)) {
      atPosyandu(village, child, { on, path, had, isWhole, care })
      missed = false
    } else missed = on >= child.from && !sweep(village, child, { missed: on, path })
  }
}

function atBirth(village: Village, child: Villager, had: Doses): void {
  if (child.household.refusesVaccines || !child.random.chance(0.95)) return
  had.set(hb0.id, [child.birthDate])
  visit(village, child, {
    on: child.birthDate,
    author: village.staff.midwife,
    setting: 'puskesmas',
    services: [given(hb0, {})],
  })
}

/** Written down by the midwife when she has something to give, else by a kader. */
function atPosyandu(
  village: Village,
  child: Villager,
  day: {
    readonly on: LocalDate
    readonly path: GrowthPath
    readonly had: Doses | undefined
    readonly isWhole: boolean
    readonly care: NutritionCare
  },
): void {
  const { on, path, had, isWhole, care } = day
  const { midwife } = village.staff
  const vaccines = had === undefined ? [] : vaccinate(child, on, had)
  const setting = 'posyandu'
  if (on < child.from) {
    visit(village, child, { on, author: midwife, setting, services: vaccines })
    return
  }
  const byKader = [
    ...fromKader(child, village.habits, { on, path }),
    ...(isWhole && on >= addMonths(village.today, -ASKED_MONTHS)
      ? askedForDanger(village, child, on)
      : []),
  ]
  const given = [
    ...byKader,
    ...vaccines,
    ...dewormed(child, on),
    ...cared(village, child, { on, path, measured: byKader, care }),
  ]
  const byMidwife = [...given, ...(isWhole ? checkedWhole(village, child, { on, given }) : [])]
  visit(village, child, {
    on,
    author: byMidwife.length > byKader.length ? midwife : kaderOf(village, child),
    setting,
    services: byMidwife,
  })
}

/** Twice in the last year, half a year apart. */
function checkedWhole(
  village: Village,
  child: Villager,
  { on, given: services }: { readonly on: LocalDate; readonly given: readonly ServiceGiven[] },
): readonly ServiceGiven[] {
  const back = monthsBetween(monthOf(on), monthOf(village.today))
  if (back >= 12 || back % 6 !== Number(child.birthDate.slice(5, 7)) % 6) return []
  const random = randomOf('checked', village.seed, child.name, child.birthDate, on)
  return alsoWanted(village, child, {
    random,
    on,
    setting: 'posyandu',
    author: village.staff.midwife,
    given: services,
    isFirst: back >= 6,
  })
}

/**
 * Who missed the day may be visited at home within a week, or not be found there.
 *
 * @returns whether the child was weighed
 */
function sweep(
  village: Village,
  child: Villager,
  { missed, path }: { readonly missed: LocalDate; readonly path: GrowthPath },
): boolean {
  const { random, household, birthDate, before } = child
  const on = addDays(missed, random.int(1, 6))
  if (on >= before || monthOf(on) !== monthOf(missed) || on >= addMonths(birthDate, MONTHS))
    return false
  if (!random.chance(household.diligent ? village.habits.sweeps : village.habits.sweeps / 2))
    return false
  const found = random.chance(household.diligent ? 0.93 : 0.75)
  visit(village, child, {
    on,
    author: kaderOf(village, child),
    setting: 'home',
    services: found
      ? fromKader(child, village.habits, { on, path })
      : [notGiven(childGrowth, 'absent')],
  })
  return found
}

/** What a kader does at the third and fourth step. */
function fromKader(
  child: Villager,
  { thorough }: Habits,
  { on, path }: { readonly on: LocalDate; readonly path: GrowthPath },
): readonly ServiceGiven[] {
  const months = completedMonths(child.birthDate, on)
  const size = measured(child, { on, path, months })
  const asked = askedOf(child, { on, months })
  return child.random.chance(thorough)
    ? [...size, ...developed(child, months), ...capsule(on, months), ...asked]
    : size
}

function measured(
  child: Villager,
  at: { readonly on: LocalDate; readonly path: GrowthPath; readonly months: number },
): readonly ServiceGiven[] {
  const body = bodyOn(child, at.on, at.path)
  if (body === undefined) return []
  const { random } = child
  const notMeasured = { notMeasured: random.pick(whyNotMeasured) }
  return [
    given(childGrowth, {
      weight: body.weightKg,
      length: random.chance(0.97) ? body.lengthCm : notMeasured,
      position: at.months < 24 ? 'lying' : 'standing',
      ...(random.chance(0.6) ? { head: body.headCm } : {}),
      ...(at.months >= 6 && random.chance(0.85) ? { arm: body.upperArmCm } : {}),
    }),
  ]
}

function developed({ random }: Villager, months: number): readonly ServiceGiven[] {
  if (months < 3 || months % 3 !== 0) return []
  const complete = random.chance(0.96)
  return [given(childDevelopment, { checklist: complete ? 'complete' : 'incomplete' })]
}

function capsule(on: LocalDate, months: number): readonly ServiceGiven[] {
  const { schedule } = vitaminA
  const month = Number(on.slice(5, 7))
  if (schedule.kind !== 'inMonths' || !schedule.months.includes(month)) return []
  if (months < 6 || months >= MONTHS) return []
  return [given(vitaminA, { capsule: months < 12 ? 'blue' : 'red' })]
}

/** About feeding, and once a year whether the family has the book; a stream of its own, which changes nothing else. */
function askedOf(
  { name, birthDate }: Villager,
  { on, months }: { readonly on: LocalDate; readonly months: number },
): readonly ServiceGiven[] {
  const random = randomOf('asked', name, birthDate, on)
  const isBookMonth = months < 2 || months % 12 === Number(birthDate.slice(8)) % 12
  const services: ServiceGiven[] = isBookMonth
    ? [given(kiaBook, { owned: random.chance(0.97) })]
    : []
  if (months < 6) services.push(given(exclusiveBreastfeeding, { only: random.chance(0.93) }))
  else if (months < 24 && random.chance(0.8)) {
    const eats = random.chance(0.95)
    services.push(given(complementaryFood, { eats, animalFood: eats && random.chance(0.84) }))
  }
  return services
}

const atEveryContact: ReadonlySet<string> = new Set([childDangerSigns.id, tbSymptomsChild.id])

/** The questions a kader asks at every contact. */
function askedForDanger(village: Village, child: Villager, on: LocalDate): readonly ServiceGiven[] {
  const random = randomOf('danger', child.name, child.birthDate, on)
  const author = village.staff.midwife
  const at = { random, on, setting: 'posyandu', author, given: [], isFirst: true } as const
  return alsoWanted(village, child, at).filter(({ service }) => atEveryContact.has(service))
}

/** By the midwife, in August. */
function dewormed({ name, birthDate }: Villager, on: LocalDate): readonly ServiceGiven[] {
  const { schedule } = deworming
  const months = completedMonths(birthDate, on)
  if (schedule.kind !== 'inMonths' || !schedule.months.includes(Number(on.slice(5, 7)))) return []
  if (months < 12 || months >= MONTHS) return []
  const random = randomOf('dewormed', name, birthDate, on)
  if (!random.chance(0.86)) return []
  return [
    random.chance(0.03)
      ? given(deworming, { ill: true })
      : given(deworming, { ill: false, tablet: months < 24 ? 'half' : 'whole' }),
  ]
}
