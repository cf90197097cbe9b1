import type { Service } from '../define.ts'
import type { Quantity } from '../observation.ts'
import type { Boundary } from '../print-markdown.ts'
import { classesIn } from './examples.ts'
import type { Example } from './situation.ts'

/** More steps than this are looked at in leaps, and the edge is then searched between two of them. */
const LEAPS = 400

/**
 * How far each number of a situation may move before the class of a scale changes, while everything else stays: the
 * boundary values of a rule as the rule itself has them. Closed; a side where nothing changes until what is plausible
 * is left out, and so is a number that changes nothing.
 */
export function boundariesOf(
  service: Service,
  scale: string,
  example: Example,
): readonly Boundary[] {
  const wanted = classesIn(service, example)[scale]
  return Object.entries(service.observes).flatMap(([field, quantity]): readonly Boundary[] => {
    const value = example.measured[field]
    if (quantity.kind !== 'quantity' || typeof value !== 'number') return []
    const factor = 10 ** quantity.decimals
    const holds = (steps: number): boolean =>
      classesIn(service, {
        ...example,
        measured: { ...example.measured, [field]: steps / factor },
      })[scale] === wanted
    const { lowest, highest } = limits(quantity, factor)
    const at = Math.round(value * factor)
    if (!holds(at)) return []
    const min = edge(at, lowest, holds)
    const max = edge(at, highest, holds)
    if (min === lowest && max === highest) return []
    return [
      {
        field,
        ...(min === lowest ? {} : { min: min / factor }),
        ...(max === highest ? {} : { max: max / factor }),
      },
    ]
  })
}

const limits = ({ plausible: [min, max] }: Quantity, factor: number) => ({
  lowest: Math.round(min * factor),
  highest: Math.round(max * factor),
})

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
