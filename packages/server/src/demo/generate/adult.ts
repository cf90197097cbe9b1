import {
  addDays,
  addMonths,
  completedYears,
  earliest,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { bloodPressureScreening } from '@jejaring/core/catalogue/services/adult/blood-pressure-screening'
import { glucoseAtRisk } from '@jejaring/core/catalogue/services/adult/glucose-at-risk'
import { glucoseScreening } from '@jejaring/core/catalogue/services/adult/glucose-screening'
import { dailyLiving } from '@jejaring/core/catalogue/services/elderly/daily-living'
import { tbSymptomsAdult } from '@jejaring/core/catalogue/services/infection/tb-symptoms-adult'
import { tbWorkup } from '@jejaring/core/catalogue/services/infection/tb-workup'
import type { Answer } from '@jejaring/core/catalogue/observation'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { bodyOfAdult, pressureReadings, type AdultBody } from './adult-body.ts'
import { screened } from './adult-screening.ts'
import { askedBeside } from './asked-beside.ts'
import { liveWithCareAtHome } from './care-at-home.ts'
import { liveWithDiabetes } from './diabetes.ts'
import { givenOnFindings, type Findings } from './given-on-findings.ts'
import { given } from './given.ts'
import { visitUnscreened } from './home-visits.ts'
import { liveWithHypertension } from './hypertension.ts'
import { randomOf, type Random } from './random.ts'
import { screeningDays } from './screening-days.ts'
import { sessionsOf } from './session.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'
import { alsoWanted, hasWholeCheck } from './whole-check.ts'

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
  const whole = hasWholeCheck(village, person)
  const random = randomOf('screened', village.seed, person.name, person.birthDate, person.from)
  for (const on of screenings) {
    if (options.pregnantOn(on)) continue
    const hasDiabetes = diabetes !== undefined && diabetes <= on
    const underCare = care !== undefined && care <= on
    const at = { on, years: completedYears(person.birthDate, on), underCare, body, whole }
    const services = [
      ...screened(person, village.habits, at).filter(
        ({ service }) => !(hasDiabetes && isOfGlucose(service)),
      ),
      ...askedBeside(random, village.habits, at),
    ]
    if (whole) {
      checkWhole(village, person, { ...at, random, hasDiabetes, services })
      if (!underCare) measureAgain(village, person, { on, random, body, services })
    } else {
      const home = person.random.chance(0.12)
      const setting = home ? 'home' : 'posyandu'
      visit(village, person, { on, author: kaderOf(village, person), setting, services })
    }
    if (services.some(isDependent)) liveWithCareAtHome(village, person, on)
    if (services.some(isLongCough) && random.chance(0.35 + 0.5 * village.habits.sweeps)) {
      visit(village, person, {
        on: earliest(addDays(on, random.int(1, 9)), addDays(village.today, -1)),
        author: village.staff.doctor,
        setting: 'puskesmas',
        services: [
          given(tbWorkup, { examined: true, test: 'tcm', result: 'negative', taught: true }),
        ],
      })
    }
  }
  const years = completedYears(person.birthDate, village.today)
  const isScreened = screenings.some((on) => on >= addMonths(village.today, -13))
  if (years >= 60 && !isScreened) visitUnscreened(village, person, years)
}

/** At the Puskesmas, women by the midwife: what the screening found asks for more, and all that is wanted at this age. */
function checkWhole(
  village: Village,
  person: Villager,
  check: Findings & { readonly on: LocalDate; readonly random: Random },
): void {
  const { on, random } = check
  const setting = 'puskesmas'
  const author = person.sex === 'female' ? village.staff.midwife : village.staff.nurse
  const services = [...check.services, ...givenOnFindings(person, random, check)]
  visit(village, person, {
    on,
    author,
    setting,
    services: [
      ...services,
      ...alsoWanted(village, person, {
        random,
        on,
        setting,
        author,
        given: services,
        isFirst: true,
      }),
    ],
  })
}

/** A month after a pressure that was somewhat high, on the day of the Posyandu; mostly it is lower then. */
function measureAgain(
  village: Village,
  person: Villager,
  found: {
    readonly on: LocalDate
    readonly random: Random
    readonly body: AdultBody
    readonly services: readonly ServiceGiven[]
  },
): void {
  const { on, random, body, services } = found
  const first = services.find(({ service }) => service === bloodPressureScreening.id)?.answers
  if (!isRaised(first?.['systolic'], 130) && !isRaised(first?.['diastolic'], 85)) return
  const day = sessionsOf(person.household.posyandu, addDays(on, 20), addDays(on, 60))[0]
  if (day === undefined || day >= village.today || !random.chance(village.habits.checks)) return
  visit(village, person, {
    on: day,
    author: kaderOf(village, { ...person, random }),
    setting: 'posyandu',
    services: [given(bloodPressureScreening, pressureReadings(random, body, { treated: true }))],
  })
}

/** Two readings are taken only of a high one. */
const isRaised = (answer: Answer | undefined, from: number): boolean =>
  Array.isArray(answer) || (typeof answer === 'number' && answer >= from)

/** Of two weeks or more: presumed tuberculosis. */
const isLongCough = ({ service, answers }: ServiceGiven): boolean =>
  service === tbSymptomsAdult.id && answers['cough'] === 'two-weeks-or-more'

/** Depends on others for most of the day. */
const isDependent = ({ service, answers }: ServiceGiven): boolean =>
  service === dailyLiving.id && answers['walking'] === 'wheelchair'

/** Who is under care for diabetes has a control of his own. */
const isOfGlucose = (service: string): boolean =>
  service === glucoseScreening.id || service === glucoseAtRisk.id
