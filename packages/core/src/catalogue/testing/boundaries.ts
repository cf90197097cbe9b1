import type { Service } from '../define.ts'
import type { Quantity } from '../observation.ts'
import type { Boundary } from '../print-markdown.ts'
import { classesIn } from './examples.ts'
import type { Example, Values } from './situation.ts'

/** More steps than this are looked at in leaps, and the edge is then searched between two of them. */
const LEAPS = 400

/**
 * How far each number of a situation may move before the class of a scale changes, while everything else stays: the
 * boundary values of a rule as the rule itself has them. Closed; a side where nothing changes until what is plausible
 * is left out, and so is a number that changes nothing. A number that leads there by itself when another one is
 * out of the way (the upper or the lower pressure) has those boundaries too.
 */
export function boundariesOf(
  service: Service,
  scale: string,
  example: Example,
): readonly Boundary[] {
  const wanted = classesIn(service, example)[scale]
  const holds = (changed: Values): boolean =>
    classesIn(service, { ...example, measured: { ...example.measured, ...changed } })[scale] ===
    wanted
  const numbers = Object.entries(service.observes).flatMap(
    ([field, quantity]): readonly Steps[] => {
      const value = example.measured[field]
      return quantity.kind === 'quantity' && typeof value === 'number'
        ? [{ field, value, ...stepsOf(quantity) }]
        : []
    },
  )
  const rangeOf = (one: Steps, others: Values = {}): Boundary | undefined =>
    range(one, (value) => holds({ ...others, [one.field]: value }))
  const alone = numbers.flatMap((one) => rangeOf(one) ?? [])
  const found = [...alone]
  for (const one of numbers) {
    const own = alone.find(({ field }) => field === one.field)
    for (const other of numbers) {
      if (other === one) continue
      const others = alone.find(({ field }) => field === other.field)
      for (const away of awayFrom(other, others)) {
        const ranges = away.map((value) => rangeOf(one, { [other.field]: value }))
        const [first] = ranges
        const isNew =
          first !== undefined &&
          ranges.every((each) => each !== undefined && isSame(each, first)) &&
          !found.some((known) => isSame(known, first)) &&
          (boundsMore(first, own) || !holds({ [other.field]: away[0] })) &&
          [first.min, first.max].every((end) => end === undefined || holds({ [one.field]: end }))
        if (isNew) found.push({ ...first, orElse: true })
      }
    }
  }
  return found
}

/** Values of a number away from where it is, on either side: the last that is plausible, half way, the first outside. */
function awayFrom(
  { value, factor, lowest, highest }: Steps,
  own: Boundary | undefined,
): readonly (readonly [number, ...number[]])[] {
  const sides = [
    { limit: lowest / factor, outside: own?.min === undefined ? undefined : own.min - 1 / factor },
    { limit: highest / factor, outside: own?.max === undefined ? undefined : own.max + 1 / factor },
  ]
  return sides.map(({ limit, outside }) => [
    limit,
    Math.round(((limit + value) / 2) * factor) / factor,
    ...(outside === undefined ? [] : [Math.round(outside * factor) / factor]),
  ])
}

interface Steps {
  readonly field: string
  readonly value: number
  /** Steps in one unit. */
  readonly factor: number
  readonly lowest: number
  readonly highest: number
}

function stepsOf({ decimals, plausible: [min, max] }: Quantity) {
  const factor = 10 ** decimals
  return { factor, lowest: Math.round(min * factor), highest: Math.round(max * factor) }
}

function range(
  { field, value, factor, lowest, highest }: Steps,
  holds: (value: number) => boolean,
): Boundary | undefined {
  const isIn = (steps: number): boolean => holds(steps / factor)
  const at = someStep(Math.round(value * factor), { lowest, highest }, isIn)
  if (at === undefined) return undefined
  const [min, max] = [edge(at, lowest, isIn), edge(at, highest, isIn)]
  if (min === lowest && max === highest) return undefined
  return {
    field,
    ...(min === lowest ? {} : { min: min / factor }),
    ...(max === highest ? {} : { max: max / factor }),
  }
}

const boundsMore = (found: Boundary, own: Boundary | undefined): boolean =>
  (found.min !== undefined && own?.min === undefined) ||
  (found.max !== undefined && own?.max === undefined)

const isSame = (a: Boundary, b: Boundary): boolean =>
  a.field === b.field && a.min === b.min && a.max === b.max

/** The step itself, else the lowest in leaps that holds. */
function someStep(
  at: number,
  { lowest, highest }: Pick<Steps, 'lowest' | 'highest'>,
  holds: (steps: number) => boolean,
): number | undefined {
  if (holds(at)) return at
  const leap = Math.max(1, Math.floor((highest - lowest) / LEAPS))
  for (let steps = lowest; steps <= highest; steps += leap) if (holds(steps)) return steps
  return undefined
}

/** The last step towards `limit` that still holds. */
function edge(from: number, limit: number, holds: (steps: number) => boolean): number {
  const way = Math.sign(limit - from)
  const leap = Math.max(1, Math.floor(Math.abs(limit - from) / LEAPS))
  let last = from
  while (last !== limit) {
    const next = way > 0 ? Math.min(last + leap, limit) : Math.max(last - leap, limit)
    if (!holds(next)) return between(last, next, holds)
    last = next
  }
  return limit
}

function between(good: number, bad: number, holds: (steps: number) => boolean): number {
  let [inside, outside] = [good, bad]
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2)
    if (holds(middle)) inside = middle
    else outside = middle
  }
  return inside
}
