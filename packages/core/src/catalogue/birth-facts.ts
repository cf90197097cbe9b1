/** What is known of a birth, from the care at birth or copied from the Buku KIA. */
import type { LocalDate } from '../calendar/local-date.ts'
import { LOW_BIRTH_WEIGHT_G } from '../clinical/birth-weight.ts'
import type { History } from './history.ts'
import { childGrowth } from './services/child/child-growth.ts'
import { kiaBook } from './services/child/kia-book.ts'
import { neonatalVisit } from './services/child/neonatal-visit.ts'
import { newbornEssentialCare } from './services/child/newborn-essential-care.ts'

interface Weighed {
  readonly on: LocalDate
  readonly measured: { readonly weight?: number }
}

/** Grams, and the day it was written down. What was seen at birth goes before what was copied. */
export function birthWeightOf(history: History) {
  for (const { on, measured } of [
    ...history.given(newbornEssentialCare),
    ...history.given(kiaBook),
  ]) {
    if (measured.birthWeight !== undefined) return { on, grams: measured.birthWeight }
  }
  return undefined
}

/** Completed weeks of the pregnancy at birth. */
export function weeksAtBirthOf(history: Pick<History, 'given'>): number | undefined {
  for (const { measured } of [...history.given(newbornEssentialCare), ...history.given(kiaBook)]) {
    if (measured.weeksAtBirth !== undefined) return measured.weeksAtBirth
  }
  return undefined
}

/** The day it became known that the child was born below 2500 g. */
export function bornLight(history: History): LocalDate | undefined {
  const birth = birthWeightOf(history)
  return birth !== undefined && birth.grams < LOW_BIRTH_WEIGHT_G ? birth.on : undefined
}

/** Kilograms at the last weighing after the birth, at whatever visit. */
export function weighedSince(history: History, others: readonly Weighed[]): number | undefined {
  let last: Weighed | undefined
  const all: readonly (readonly Weighed[])[] = [
    history.given(neonatalVisit),
    history.given(childGrowth),
    others,
  ]
  for (const visits of all) {
    const weighed = visits.findLast(({ measured }) => measured.weight !== undefined)
    if (weighed !== undefined && (last === undefined || weighed.on >= last.on)) last = weighed
  }
  return last?.measured.weight
}
