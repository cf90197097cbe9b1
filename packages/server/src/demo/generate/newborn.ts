import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { neonatalVisit } from '@jejaring/core/catalogue/services/child/neonatal-visit'
import { newbornEssentialCare } from '@jejaring/core/catalogue/services/child/newborn-essential-care'
import { motherVitaminA } from '@jejaring/core/catalogue/services/mother/mother-vitamin-a'
import { postnatalContact } from '@jejaring/core/catalogue/services/mother/postnatal-contact'
import { postpartumFamilyPlanning } from '@jejaring/core/catalogue/services/mother/postpartum-family-planning'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { given } from './given.ts'
import { randomOf, type Random } from './random.ts'
import { visit, type Village, type Villager } from './villager.ts'

/** Closed ranges of days since the birth: the three contacts of the newborn, and with a fourth those of the mother. */
interface Contact {
  readonly min: number
  readonly max: number
  /** Kilograms since the birth. */
  readonly gained: number
}
const contacts: readonly Contact[] = [
  { min: 0, max: 2, gained: -0.1 },
  { min: 3, max: 7, gained: 0 },
  { min: 8, max: 28, gained: 0.35 },
  { min: 29, max: 42, gained: 0.9 },
]

/** The chance that the midwife sees mother or child in each window. */
const chanceOf = (village: Village, { household }: Villager): number =>
  household.diligent ? 0.9 + 0.09 * village.habits.diligent : 0.72

/** Care at birth and three contacts, for who is born within the history. */
export function liveAsNewborn(village: Village, child: Villager): void {
  if (child.birthDate <= village.from) return
  const random = randomOf('newborn', village.seed, child.name, child.birthDate, child.from)
  const birthWeight = Math.round(Math.max(160, random.normal(310, 40))) * 10
  const { midwife } = village.staff
  if (random.chance(0.97)) {
    visit(village, child, {
      on: child.birthDate,
      author: midwife,
      setting: 'puskesmas',
      services: [careAtBirth(random, birthWeight)],
    })
  }
  for (const [nth, { min, max, gained }] of contacts.slice(0, 3).entries()) {
    const on = addDays(child.birthDate, random.int(min, max))
    if (on >= village.today || !random.chance(chanceOf(village, child))) continue
    visit(village, child, {
      on,
      author: midwife,
      setting: nth === 0 ? 'puskesmas' : 'home',
      services: [seenAt(random, birthWeight / 1000 + gained)],
    })
  }
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

/** Four contacts of the mother, with vitamin A at the first and a method of family planning at the last. */
export function liveAfterBirth(village: Village, mother: Villager, born: LocalDate): void {
  const random = randomOf('after birth', village.seed, mother.name, born)
  for (const [nth, { min, max }] of contacts.entries()) {
    const on = addDays(born, random.int(min, max))
    if (on >= village.today || on < mother.from || !random.chance(chanceOf(village, mother))) {
      continue
    }
    const systolic = Math.round(random.normal(114, 9))
    visit(village, mother, {
      on,
      author: village.staff.midwife,
      setting: nth === 0 ? 'puskesmas' : 'home',
      services: [
        given(postnatalContact, {
          systolic,
          diastolic: Math.round(systolic * 0.65),
          temperature: Math.round(random.normal(36.8, 0.2) * 10) / 10,
          dangerSigns: random.chance(0.01),
          breastfeeding: random.chance(0.95),
        }),
        ...(nth === 0 && random.chance(0.92) ? [given(motherVitaminA, { capsules: 2 })] : []),
        ...(nth === 3
          ? [
              given(postpartumFamilyPlanning, {
                method: random.pick(['injection', 'injection', 'implant', 'iud', 'pill', 'none']),
              }),
            ]
          : []),
      ],
    })
  }
}
