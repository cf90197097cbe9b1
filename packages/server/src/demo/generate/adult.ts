import {
  addDays,
  addMonths,
  completedYears,
  earliest,
  localDate,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { adultNutrition } from '@jejaring/core/catalogue/services/adult/adult-nutrition'
import { bloodPressureScreening } from '@jejaring/core/catalogue/services/adult/blood-pressure-screening'
import { glucoseAtRisk } from '@jejaring/core/catalogue/services/adult/glucose-at-risk'
import { glucoseScreening } from '@jejaring/core/catalogue/services/adult/glucose-screening'
import { riskBehaviour } from '@jejaring/core/catalogue/services/adult/risk-behaviour'
import { puma } from '@jejaring/core/catalogue/services/adult/puma'
import { selfReporting } from '@jejaring/core/catalogue/services/adult/self-reporting'
import { tbSymptomsAdult } from '@jejaring/core/catalogue/services/infection/tb-symptoms-adult'
import { tbWorkup } from '@jejaring/core/catalogue/services/infection/tb-workup'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given } from './given.ts'
import type { Habits } from './habits.ts'
import { liveWithDiabetes } from './diabetes.ts'
import { liveWithHypertension } from './hypertension.ts'
import { screenedInOldAge } from './old-age.ts'
import { randomOf, type Random } from './random.ts'
import { bodyOfAdult, pressureReadings, type AdultBody } from './adult-body.ts'
import { sessionsOf } from './session.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'

const NO_SUPPLIES = { notMeasured: 'no-supplies' } as const
const REFUSED = { notMeasured: 'refused' } as const

/** Fifteen and older: the yearly screening, and what follows from a high pressure. */
export function liveAsAdult(
  village: Village,
  person: Villager,
  options: { readonly pregnantOn: (on: LocalDate) => boolean },
): void {
  const body = bodyOfAdult(person, village.today)
  const screenings = screeningDays(village, person)
  const care = liveWithHypertension(village, person, { body, screenings })
  const diabetes = liveWithDiabetes(village, person, body)
  const hasDiabetes = (on: LocalDate) => diabetes !== undefined && diabetes <= on
  const beside = randomOf('screened', village.seed, person.name, person.birthDate, person.from)
  for (const on of screenings) {
    if (options.pregnantOn(on)) continue
    const underCare = care !== undefined && care <= on
    const years = completedYears(person.birthDate, on)
    const services = [
      ...screened(person, village.habits, { years, underCare, body }).filter(
        ({ service }) => !(hasDiabetes(on) && isOfGlucose(service)),
      ),
      ...askedBeside(beside, village.habits, { years, body }),
    ]
    const home = person.random.chance(0.12)
    visit(village, person, {
      on,
      author: kaderOf(village, person),
      setting: home ? 'home' : 'posyandu',
      services,
    })
    if (services.some(isLongCough) && beside.chance(0.35 + 0.5 * village.habits.sweeps)) {
      visit(village, person, {
        on: earliest(addDays(on, beside.int(1, 9)), addDays(village.today, -1)),
        author: village.staff.doctor,
        setting: 'puskesmas',
        services: [
          given(tbWorkup, { examined: true, test: 'tcm', result: 'negative', taught: true }),
        ],
      })
    }
  }
}

/** Of two weeks or more: presumed tuberculosis. */
const isLongCough = ({ service, answers }: ServiceGiven): boolean =>
  service === tbSymptomsAdult.id && answers['cough'] === 'two-weeks-or-more'

/** Once in most calendar years, on a Posyandu day. */
function screeningDays(village: Village, person: Villager): readonly LocalDate[] {
  const { random, household } = person
  const days: LocalDate[] = []
  for (let year = yearOf(village.from); year <= yearOf(village.today); year += 1) {
    const from = monthDay(year, screeningMonth(village, random, year))
    const on = sessionsOf(household.posyandu, from, addMonths(from, 1))[0]
    if (on === undefined || !random.chance(yearlyChance(village, person, year))) continue
    if (completedYears(person.birthDate, on) >= 15 && on >= person.from && on < person.before) {
      days.push(on)
    }
  }
  return days
}

/**
 * Where much is reached the year's people are done by now, elsewhere some are left for the rest of the year; more
 * of them in the last month where things get better, hardly any where they get worse.
 */
function screeningMonth({ habits, today }: Village, random: Random, year: number): number {
  const lastDay = addDays(today, -1)
  const now = year === yearOf(lastDay) ? Number(lastDay.slice(5, 7)) : 12
  const rising = habits.lately > 0
  if (random.chance(rising ? 0.12 : 0.02)) return now
  const isReached = habits.sweeps > 0.5
  const month = random.int(1, isReached ? Math.max(1, now - 1) : 12)
  if (!rising && month === now && random.chance(0.6)) return Math.min(12, now + 1)
  return rising && month === now - 1 && random.chance(0.6) ? random.int(1, now - 1) : month
}

/**
 * Over a year those who are not diligent come more often than in a given month; in the years before this one adults were
 * only beginning to be asked.
 */
function yearlyChance({ habits, today }: Village, { household }: Villager, year: number): number {
  const now = household.diligent ? 0.993 : Math.min(0.9, habits.others + 0.15)
  return year < yearOf(addDays(today, -1)) ? 0.4 * now : now
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
const monthDay = (year: number, month: number): LocalDate =>
  localDate(`${year}-${String(month).padStart(2, '0')}-01`)

function screened(
  { random, sex }: Villager,
  { thorough }: Habits,
  at: { readonly years: number; readonly underCare: boolean; readonly body: AdultBody },
): readonly ServiceGiven[] {
  const { body, years, underCare } = at
  const weight = Math.round((body.weightKg + random.normal(0, 1)) * 10) / 10
  const waist = Math.round(body.waistCm + random.normal(0, 1))
  const pressure = pressureReadings(random, body, { treated: false })
  const services: ServiceGiven[] = [
    ...(underCare ? [] : [given(bloodPressureScreening, pressure)]),
    given(adultNutrition, {
      weight,
      height: body.heightCm,
      waist: random.chance(thorough) ? waist : REFUSED,
    }),
    given(riskBehaviour, {
      smoking: body.smokes ? 'smokes' : random.chance(0.5) ? 'passive' : 'never',
      littleActivity: random.chance(0.32),
      fewVegetables: random.chance(0.55),
      muchSugarSaltFat: random.chance(0.4),
      alcohol: body.smokes && random.chance(0.1),
    }),
  ]
  const answer = random.chance(thorough)
    ? Math.round(Math.max(72, body.glucose + random.normal(0, 9)))
    : NO_SUPPLIES
  const atRisk =
    underCare ||
    Array.isArray(pressure.systolic) ||
    waist > (sex === 'male' ? 90 : 80) ||
    weight / (body.heightCm / 100) ** 2 >= 24.9
  if (years >= 40) services.push(given(glucoseScreening, { glucose: answer }))
  else if (atRisk) services.push(given(glucoseAtRisk, { glucose: answer }))
  return services
}

/** Who is under care for diabetes has a control of his own. */
const isOfGlucose = (service: string): boolean =>
  service === glucoseScreening.id || service === glucoseAtRisk.id

/** Cough, sorrow, the lungs of who smokes, and what is asked in old age: of some only, as posts do. */
function askedBeside(
  random: Random,
  { thorough, sweeps }: Habits,
  { years, body }: { readonly years: number; readonly body: AdultBody },
): readonly ServiceGiven[] {
  const services: ServiceGiven[] = []
  if (random.chance(0.35 + 0.3 * sweeps)) {
    const coughs = random.chance(0.008)
    services.push(
      given(tbSymptomsAdult, {
        cough: coughs ? 'two-weeks-or-more' : random.chance(0.05) ? 'under-two-weeks' : 'none',
        weightLoss: coughs && random.chance(0.4),
        fever: coughs && random.chance(0.3),
        nightSweats: coughs && random.chance(0.3),
        closeContact: false,
        risk: body.smokes && random.chance(0.3),
      }),
    )
  }
  if (random.chance(0.12 + 0.15 * sweeps)) services.push(given(selfReporting, sorrows(random)))
  if (years >= 40 && body.smokes && random.chance(0.6)) {
    services.push(
      given(puma, {
        everSmoked: 'smokes',
        cigarettesPerDay: random.int(4, 20),
        smokingYears: Math.min(years - 16, random.int(10, 40)),
        breathless: random.chance(0.12),
        phlegm: random.chance(0.15),
        cough: random.chance(0.15),
        spirometryAsked: false,
      }),
    )
  }
  if (years >= 60 && random.chance(thorough * 0.95)) {
    services.push(...screenedInOldAge(random, years))
  }
  return services
}

/** Most have one or two of the twenty, a few many. */
function sorrows(random: Random) {
  const share = random.chance(0.05) ? 0.4 : 0.05
  const answers: Record<string, boolean> = {}
  for (const name of Object.keys(selfReporting.observes)) {
    answers[name] = name !== 'endingLife' && random.chance(share)
  }
  return answers
}
