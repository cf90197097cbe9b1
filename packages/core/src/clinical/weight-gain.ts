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
 * The letter of the growth card for a visit; undefined when it brought no weight.
 *
 * @param earlier visits before it, oldest first
 * @see growth/kms.ts
 */
export function weightGain(
  earlier: readonly Visit[],
  { on, measured }: Visit,
  child: { readonly sex: Sex; readonly birthDate: LocalDate },
): WeightGain | undefined {
  if (measured.weight === undefined) return undefined
  const weighings = [...recentWeighings(earlier, on), { on, weightKg: measured.weight }]
  const month = kmsOf(child, weighings).at(-1)
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
function recentWeighings(earlier: readonly Visit[], on: LocalDate): readonly Weighing[] {
  const since = addMonths(firstDayOf(monthOf(on)), -2)
  const weighings: Weighing[] = []
  for (let i = earlier.length - 1; i >= 0; i -= 1) {
    const visit = earlier[i]
    if (visit?.measured.weight === undefined) continue
    weighings.push({ on: visit.on, weightKg: visit.measured.weight })
    if (visit.on < since) break
  }
  return weighings.reverse()
}
