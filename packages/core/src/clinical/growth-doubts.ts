import { type LocalDate, daysBetween } from '../calendar/local-date.ts'
import { type Text, text } from '../catalogue/observation.ts'
import { growthOf } from '../growth/growth.ts'
import type { Position } from '../growth/who-2006.ts'
import type { Sex } from '../person/person.ts'

/** Kilograms and centimetres. */
export interface ChildSizes {
  readonly weight?: number
  readonly length?: number
  readonly position?: Position
  readonly head?: number
}
interface Situation {
  readonly sex: Sex
  readonly on: LocalDate
  readonly ageDays: number
  readonly ageMonths: number
  /** Oldest first. */
  readonly earlier: readonly { readonly on: LocalDate; readonly measured: ChildSizes }[]
}
type GrowthDoubts = { readonly [Name in keyof ChildSizes]?: Text | undefined }

/**
 * What deserves a second measuring: sizes far from any child of that age, and changes no child makes.
 *
 * @see WHO anthro for the implausible scores; the changes are ours
 */
export function growthDoubts(sizes: ChildSizes, situation: Situation): GrowthDoubts {
  if (situation.ageDays < 0) return {}
  // By name: a situation may be an object whose properties cannot be copied.
  const { sex, ageDays } = situation
  const { flags } = growthOf({ sex, ageDays, ...inGrowthWords(sizes) })
  const isMismatch = flags.includes('whz-implausible') || flags.includes('baz-implausible')
  return {
    weight: flags.includes('waz-implausible')
      ? (commaSlip(sizes, situation) ?? far('Berat', 'Weight'))
      : jump(sizes, situation),
    length: flags.includes('haz-implausible')
      ? far('Panjang atau tinggi', 'Length')
      : (shrunk('length', 1, sizes, situation) ??
        (isMismatch
          ? text('Berat dan panjang tidak cocok, ukur lagi?', 'Weight and length do not match')
          : undefined)),
    head: flags.includes('hcz-implausible')
      ? far('Lingkar kepala', 'Head')
      : shrunk('head', 0.5, sizes, situation),
    position: flags.includes('standing-too-young')
      ? text('Di bawah 9 bulan diukur berbaring.', 'Below 9 months a child is measured lying.')
      : undefined,
  }
}

const inGrowthWords = ({ weight, length, position, head }: ChildSizes) => ({
  weightKg: weight,
  lengthCm: length,
  measured: position,
  headCm: head,
})

const far = (id: string, en: string): Text =>
  text(`${id} sangat jauh dari biasa untuk umurnya, ukur lagi?`, `${en} is far from usual, again?`)

/** Ten times too much or too little, where the tenth would fit the age. */
function commaSlip({ weight }: ChildSizes, { sex, ageDays }: Situation): Text | undefined {
  if (weight === undefined) return undefined
  const meant = [weight / 10, weight * 10].find((weightKg) => {
    const { waz } = growthOf({ sex, ageDays, weightKg }).z
    return waz !== undefined && Math.abs(waz) <= 3
  })
  if (meant === undefined) return undefined
  const kilograms = `${Math.round(meant * 100) / 100}`
  return text(`Maksudnya ${kilograms.replace('.', ',')} kg?`, `Did you mean ${kilograms} kg?`)
}

/** From 6 months: more than 15 % in 30 days, in proportion when the last weighing is longer ago. */
function jump({ weight }: ChildSizes, { ageMonths, on, earlier }: Situation): Text | undefined {
  const last = earlier.findLast(({ measured }) => measured.weight !== undefined)
  const before = last?.measured.weight
  if (weight === undefined || last === undefined || before === undefined) return undefined
  const change = (weight - before) / before
  const months = Math.max(daysBetween(last.on, on), 30) / 30
  if (ageMonths < 6 || Math.abs(change) <= 0.15 * months) return undefined
  const percent = Math.round(Math.abs(change) * 100)
  return change > 0
    ? text(`Naik ${percent}% sejak timbangan lalu, ukur lagi?`, `Up ${percent}%, weigh again?`)
    : text(`Turun ${percent}% sejak timbangan lalu, ukur lagi?`, `Down ${percent}%, weigh again?`)
}

function shrunk(
  name: 'length' | 'head',
  byMoreThanCm: number,
  sizes: ChildSizes,
  { earlier }: Situation,
): Text | undefined {
  const now = sizes[name]
  const before = earlier.findLast(({ measured }) => measured[name] !== undefined)?.measured[name]
  if (now === undefined || before === undefined || before - now <= byMoreThanCm) return undefined
  return text('Lebih kecil dari ukuran lalu, ukur lagi?', 'Smaller than last time, measure again?')
}
