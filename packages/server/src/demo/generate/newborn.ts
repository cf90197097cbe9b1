import { addDays } from '@jejaring/core/calendar/local-date'
import { neonatalVisit } from '@jejaring/core/catalogue/services/child/neonatal-visit'
import { newbornEssentialCare } from '@jejaring/core/catalogue/services/child/newborn-essential-care'
import { visitNewborn } from '@jejaring/core/catalogue/services/visits/visit-newborn'
import { criticalHeartScreening } from '@jejaring/core/catalogue/services/child/critical-heart-screening'
import { heelBloodResult } from '@jejaring/core/catalogue/services/child/heel-blood-result'
import { heelBloodScreening } from '@jejaring/core/catalogue/services/child/heel-blood-screening'
import { lowBirthWeightFollowUp } from '@jejaring/core/catalogue/services/child/low-birth-weight-follow-up'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given } from './given.ts'
import { visitAfterBirth } from './home-visits.ts'
import { randomOf, type Random } from './random.ts'
import { visit, type Village, type Villager } from './villager.ts'
import { chanceOfContact, contactsAfterBirth } from './contacts-after-birth.ts'

/** Care at birth and three contacts, for who is born within the history. */
export function liveAsNewborn(village: Village, child: Villager): void {
  if (child.birthDate <= village.from) return
  const random = randomOf('newborn', village.seed, child.name, child.birthDate, child.from)
  const birthWeight = Math.round(Math.max(160, random.normal(310, 40))) * 10
  // A stream of its own, so that what is added here changes nothing else about the child.
  const beside = randomOf('first week', village.seed, child.name, child.birthDate)
  const { midwife } = village.staff
  if (random.chance(0.97)) {
    visit(village, child, {
      on: child.birthDate,
      author: midwife,
      setting: 'puskesmas',
      services: [careAtBirth(random, birthWeight)],
    })
  }
  for (const [nth, { min, max, gained }] of contactsAfterBirth.slice(0, 3).entries()) {
    const on = addDays(child.birthDate, random.int(min, max))
    if (on >= village.today || !random.chance(chanceOfContact(village, child))) continue
    visit(village, child, {
      on,
      author: midwife,
      setting: nth === 0 ? 'puskesmas' : 'home',
      services: [
        seenAt(random, birthWeight / 1000 + gained),
        ...(nth === 1 ? screenedInFirstWeek(beside) : []),
        ...(nth === 2 && beside.chance(0.6) ? [given(heelBloodResult, { result: 'normal' })] : []),
      ],
    })
  }
  if (birthWeight < 2500) followLight(village, child, birthWeight)
  visitAfterBirth(village, child, child.birthDate, (kader) => [
    given(visitNewborn, {
      signs: kader.chance(0.01),
      contactDone: kader.chance(0.93),
      only: kader.chance(0.93),
      keptWarm: true,
      bookSeen: kader.chance(0.97),
    }),
  ])
}

const careAtBirth = (random: Random, birthWeight: number): ServiceGiven =>
  given(newbornEssentialCare, {
    birthWeight,
    birthLength: Math.round(random.normal(49, 1.4) * 10) / 10,
    earlyBreastfeeding: random.chance(0.93)
      ? 'done'
      : random.chance(0.6)
        ? 'not-possible'
        : 'not-done',
    vitaminK: random.chance(0.985),
    eyeOintment: random.chance(0.98),
  })

const seenAt = (random: Random, weightKg: number): ServiceGiven =>
  given(neonatalVisit, {
    weight: Math.round(weightKg * 100) / 100,
    temperature: Math.round(random.normal(36.8, 0.2) * 10) / 10,
    breaths: random.int(38, 54),
    doesNotFeed: false,
    listless: false,
    convulsion: false,
    chestIndrawing: false,
    jaundice: random.chance(0.05) ? 'body' : 'none',
    cord: random.chance(0.03) ? 'infected' : 'clean',
  })

const screenedInFirstWeek = (random: Random): readonly ServiceGiven[] => [
  ...(random.chance(0.85) ? [given(heelBloodScreening, { sample: 'good' })] : []),
  ...(random.chance(0.8) ? [given(criticalHeartScreening, { hand: 98, foot: 98 })] : []),
]

/** Every week or two until above 2500 g. */
function followLight(village: Village, child: Villager, birthWeight: number): void {
  const random = randomOf('born light', village.seed, child.name, child.birthDate)
  if (!random.chance(0.3 + 0.6 * village.habits.sweeps)) return
  for (let day = 10; day < 90; day += random.int(7, 16)) {
    const on = addDays(child.birthDate, day)
    const weight = Math.round((birthWeight + (day - 6) * 28) / 10) / 100
    if (on >= village.today) return
    const services = [given(lowBirthWeightFollowUp, { weight })]
    visit(village, child, { on, author: village.staff.midwife, setting: 'home', services })
    if (weight > 2.5) return
  }
}
