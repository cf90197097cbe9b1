import { addMonths } from '@jejaring/core/calendar/local-date'
import { liveAsAdult } from './adult.ts'
import { liveAsChild } from './child.ts'
import { liveAfterBirth } from './after-birth.ts'
import { liveAsNewborn } from './newborn.ts'
import { takeIronAtSchool } from './girls-iron.ts'
import { liveAsPreschoolChild } from './preschool-child.ts'
import { liveAsSchoolChild } from './school-child.ts'
import { leave } from './departure.ts'
import { livePregnancy } from './pregnancy.ts'
import { pregnanciesOf } from './pregnancies.ts'
import type { Village, Villager } from './villager.ts'

const CHILD_MONTHS = 60
const ADULT_MONTHS = 15 * 12

/** Everything that happens to the members of one family between the first day and today. */
export function live(village: Village, members: readonly Villager[]): void {
  for (const person of members) {
    if (addMonths(person.birthDate, CHILD_MONTHS) > person.from) liveAsChild(village, person)
    liveAsNewborn(village, person)
    liveAsPreschoolChild(village, person)
    liveAsSchoolChild(village, person)
    takeIronAtSchool(village, person)
    const children = members.filter((other) => other.mother === person)
    const couldBear = person.relation === 'spouse' || children.length > 0
    const pregnancies = couldBear ? pregnanciesOf(village, person, children) : []
    for (const pregnancy of pregnancies) {
      livePregnancy(village, person, pregnancy)
      const { ended } = pregnancy
      if (ended?.kind === 'live-birth') liveAfterBirth(village, person, ended.on)
    }
    if (addMonths(person.birthDate, ADULT_MONTHS) < village.today) {
      liveAsAdult(village, person, {
        pregnantOn: (on) =>
          pregnancies.some(
            ({ from, ended }) => from <= on && (ended === undefined || on <= ended.on),
          ),
      })
    }
    leave(village, person)
  }
}
