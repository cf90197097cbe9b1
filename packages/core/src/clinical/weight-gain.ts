import { type LocalDate, addMonths, firstDayOf, monthOf } from '../calendar/local-date.ts'
import { type KmsMonth, type Weighing, kmsOf } from '../growth/kms.ts'
import type { Sex } from '../person/person.ts'

export type WeightGain =
  | 'gained'
  | 'first'
  | 'not-weighed-before'
  | 'not-gained'
  | 'not-gained-twice'

interface Visit {
  readonly on: LocalDate
  readonly measured: { readonly weight?: number }
}

/**
 * The letter of the growth card for the last of the visits, which are oldest first; undefined when it
 * brought no weight.
 *
 * @see growth/kms.ts
 */
export function weightGain(
  visits: readonly Visit[],
  child: { readonly sex: Sex; readonly birthDate: LocalDate },
): WeightGain | undefined {
  const last = visits.at(-1)
  if (last?.measured.weight === undefined) return undefined
  const month = kmsOf(child, recentWeighings(visits, last.on)).at(-1)
  return month && classOf(month)
}

function classOf({ letter, isSecondT }: KmsMonth): WeightGain {
  switch (letter) {
    case 'N':
      return 'gained'
    case 'T':
      return isSecondT ? 'not-gained-twice' : 'not-gained'
    case 'O':
      return 'not-weighed-before'
    case 'B':
      return 'first'
  }
}

/**
 * A letter depends on this month and the two before, and on whether anything came earlier. The rest is
 * left out because this runs for every visit of every child at each judgement.
 */
function recentWeighings(visits: readonly Visit[], last: LocalDate): readonly Weighing[] {
  const since = addMonths(firstDayOf(monthOf(last)), -2)
  const weighings: Weighing[] = []
  for (let i = visits.length - 1; i >= 0; i -= 1) {
    const visit = visits[i]
    if (visit?.measured.weight === undefined) continue
    weighings.push({ on: visit.on, weightKg: visit.measured.weight })
    if (visit.on < since) break
  }
  return weighings.reverse()
}
