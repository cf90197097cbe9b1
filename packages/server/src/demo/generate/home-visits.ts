import {
  addDays,
  addMonths,
  firstDayOf,
  monthOf,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { homeVisit } from '@jejaring/core/catalogue/services/visits/home-visit'
import { visitChild } from '@jejaring/core/catalogue/services/visits/visit-child'
import { visitChronic } from '@jejaring/core/catalogue/services/visits/visit-chronic'
import { visitElderly } from '@jejaring/core/catalogue/services/visits/visit-elderly'
import { visitTeen } from '@jejaring/core/catalogue/services/visits/visit-teen'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given } from './given.ts'
import { screenedInOldAge } from './old-age.ts'
import { randomOf, type Random } from './random.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'

/** Since then kader write down their visits to who does not come. */
const MONTHS = 6

const whyAbsent = ['forgot', 'work', 'work', 'far', 'ill', 'elsewhere', 'unwilling'] as const

/** In the month after one without a weighing. */
export function visitUnweighed(village: Village, child: Villager, session: LocalDate): void {
  visitAbsent(village, child, session, (random) => [
    given(visitChild, {
      signs: random.chance(0.01),
      immunised: random.chance(0.85),
      absence: random.pick(whyAbsent),
      bookSeen: random.chance(0.9),
    }),
  ])
}

/** In the month after one without control of pressure or sugar. */
export function visitUncontrolled(village: Village, person: Villager, session: LocalDate): void {
  visitAbsent(village, person, session, (random) => {
    const takes = random.chance(0.55)
    return [
      given(visitChronic, {
        signs: random.chance(0.02),
        drugTaken: takes ? 'taken' : 'not-taken',
        drugLeft: takes && random.chance(0.8),
        absence: random.pick(whyAbsent),
      }),
    ]
  })
}

/** Of school age, not measured at school this year. */
export function visitUnmeasured(village: Village, child: Villager, screening: LocalDate): void {
  visitAbsent(village, child, addMonths(screening, 1), (random) => [
    given(visitTeen, {
      mood: random.chance(0.02),
      atSchool: random.chance(0.9),
      absence: random.pick(whyAbsent),
    }),
  ])
}

/** Who is old and was not screened for a year: asked at home. */
export function visitUnscreened(village: Village, person: Villager, years: number): void {
  const day = firstDayOf(monthOf(addMonths(village.today, -randomAt(village, person).int(0, 2))))
  visitAbsent(village, person, day, (random) => [
    given(visitElderly, {
      signs: random.chance(0.02),
      absence: random.pick(whyAbsent),
      livesAlone: false,
      familyTaught: random.chance(0.8),
    }),
    ...screenedInOldAge(random, years).filter(({ service }) => service !== 'cholesterol-screening'),
  ])
}

/** Mother or newborn, some days after a birth and once more. */
export function visitAfterBirth(
  village: Village,
  person: Villager,
  born: LocalDate,
  services: (random: Random) => readonly ServiceGiven[],
): void {
  const random = randomAt(village, person, born)
  for (const on of [addDays(born, random.int(3, 7)), addDays(born, random.int(12, 27))]) {
    if (on < person.from || on >= village.today) continue
    if (!random.chance(0.9 * village.habits.sweeps)) continue
    visit(village, person, {
      on,
      author: kaderOf(village, { ...person, random }),
      setting: 'home',
      services: services(random),
    })
  }
}

/** In the first days of the month; now and then nobody is met. */
function visitAbsent(
  village: Village,
  person: Villager,
  session: LocalDate,
  services: (random: Random) => readonly ServiceGiven[],
): void {
  const random = randomAt(village, person, session)
  const on = addDays(firstDayOf(monthOf(session)), random.int(0, 8))
  if (on < addMonths(village.today, -MONTHS) || on < person.from || on >= village.today) return
  if (!random.chance(0.15 + 0.75 * village.habits.sweeps)) return
  const isMet = random.chance(0.9)
  visit(village, person, {
    on,
    author: kaderOf(village, { ...person, random }),
    setting: 'home',
    services: isMet
      ? services(random)
      : [given(homeVisit, { reason: 'missing-service', result: 'nobody-home' })],
  })
}

const randomAt = ({ seed }: Village, { name, birthDate }: Villager, on = ''): Random =>
  randomOf('home visit', seed, name, birthDate, on)
