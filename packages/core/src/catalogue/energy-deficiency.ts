/** Energy deficiency (KEK) of a pregnancy, from its contacts and the measurements at the Posyandu. */
import type { LocalDate } from '../calendar/local-date.ts'
import { energyDeficiency } from '../clinical/pregnancy-findings.ts'
import { atTheBeginning } from '../clinical/pregnancy-weight.ts'
import { sizesIn, visitsIn } from './course.ts'
import type { EpisodeOfPerson } from './define.ts'
import type { History } from './history.ts'
import { antenatalContact } from './services/mother/antenatal-contact.ts'
import { pregnancyRegistration } from './services/mother/pregnancy-registration.ts'
import { pregnantWomanCheck } from './services/mother/pregnant-woman-check.ts'

/** The day it was first found; undefined when never. */
export function energyDeficientSince(
  history: History,
  pregnancy: EpisodeOfPerson,
): LocalDate | undefined {
  const measured = visitsIn(
    [...history.given(antenatalContact), ...history.given(pregnantWomanCheck)],
    pregnancy,
  ).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const told = history.given(pregnancyRegistration)
  const sizes = sizesIn(pregnancy, [...told, ...measured])
  return measured.find((visit) => {
    const known = sizes.filter(({ on }) => on <= visit.on)
    const first = atTheBeginning(known, pregnancy.anchor)
    const found = energyDeficiency(visit.measured.upperArm, first.index)
    return found === 'risk' || found === 'deficient'
  })?.on
}
