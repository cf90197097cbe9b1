import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { motherVitaminA } from '@jejaring/core/catalogue/services/mother/mother-vitamin-a'
import { postnatalContact } from '@jejaring/core/catalogue/services/mother/postnatal-contact'
import { postpartumFamilyPlanning } from '@jejaring/core/catalogue/services/mother/postpartum-family-planning'
import { postpartumCheck } from '@jejaring/core/catalogue/services/mother/postpartum-check'
import { postpartumDangerSigns } from '@jejaring/core/catalogue/services/mother/postpartum-danger-signs'
import { visitPostpartum } from '@jejaring/core/catalogue/services/visits/visit-postpartum'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { answeredNo, given } from './given.ts'
import { visitAfterBirth } from './home-visits.ts'
import { randomOf, type Random } from './random.ts'
import { visit, type Village, type Villager } from './villager.ts'
import { chanceOfContact, contactsAfterBirth } from './contacts-after-birth.ts'

/** Four contacts of the mother, with vitamin A at the first and a method of family planning at the last. */
export function liveAfterBirth(village: Village, mother: Villager, born: LocalDate): void {
  const random = randomOf('after birth', village.seed, mother.name, born)
  visitAfterBirth(village, mother, born, (kader) => visitedByKader(kader))
  for (const [nth, { min, max }] of contactsAfterBirth.entries()) {
    const on = addDays(born, random.int(min, max))
    if (
      on >= village.today ||
      on < mother.from ||
      !random.chance(chanceOfContact(village, mother))
    ) {
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

/** Asked by the kader, and measured for the card of the Posyandu. */
function visitedByKader(random: Random): readonly ServiceGiven[] {
  const breastfeeding = random.chance(0.95)
  return [
    given(visitPostpartum, {
      signs: random.chance(0.01),
      contactDone: random.chance(0.93),
      tabletTaken: random.chance(0.85),
      breastfeeding,
      bookSeen: random.chance(0.97),
    }),
    given(postpartumDangerSigns, answeredNo(postpartumDangerSigns)),
    given(postpartumCheck, {
      weight: Math.round(random.normal(57, 8) * 10) / 10,
      upperArm: Math.round(random.normal(27, 2) * 10) / 10,
      systolic: random.int(100, 126),
      diastolic: random.int(62, 82),
      breastfeeding,
    }),
  ]
}
