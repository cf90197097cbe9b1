import type { Entry } from '@jejaring/core/journal/entry'
import { randomOf } from '../../demo/generate/random.ts'
import { device, type Device, type Writer } from './entries.ts'
import { workByKind, type Worker } from './work-by-kind.ts'

/** Numbers from 0 up to but not including `below`. */
export type Dice = (below: number) => number

/** The same numbers for the same seed. */
export function diceOf(seed: number): Dice {
  const random = randomOf('workload', seed)
  return (below) => random.int(0, below - 1)
}

const DAY_MS = 24 * 3_600_000
/** How much oftener than others. */
const often = new Map<string, number>([
  ['person-registered', 3],
  ['encounter-recorded', 8],
  ['persons-merged', 2],
])

interface Village {
  readonly writer: Writer
  readonly rts: readonly string[]
  /** Id of the post; without one nobody meets there. */
  readonly posyandu?: string
}

/**
 * Entries of a village's everyday, each naming only what an earlier one made; all make sense. Three devices write them,
 * whose clocks are up to two days apart.
 */
export function workload(
  dice: Dice,
  count: number,
  { writer, rts, posyandu }: Village,
): readonly Entry[] {
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[dice(items.length)]
    if (item === undefined) throw new RangeError('nothing to choose from')
    return item
  }
  const entries: Entry[] = []
  const { device: name = 'phone' } = writer
  const devices = [0, 1, 2].map((days) =>
    device({ ...writer, device: `${name}_${days}`, behindMs: days * DAY_MS }),
  )
  const write: Device = (...what) => one(devices)(...what)
  const worker: Worker = { write, rts, posyandu, dice, one, written: entries }
  const steps = Object.entries(workByKind).flatMap(([kind, step]) =>
    Array.from({ length: often.get(kind) ?? 1 }, () => step),
  )
  while (entries.length < count) {
    try {
      entries.push(one(steps)(worker))
    } catch (error) {
      // The village is still too empty for this step.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return entries
}

/** What the same day would be in another village. */
export function inVillage(entries: readonly Entry[], from: string, to: string): readonly Entry[] {
  return JSON.parse(JSON.stringify(entries).replaceAll(from, to))
}

export const shuffled = <Item>(items: readonly Item[], dice: Dice): readonly Item[] =>
  items
    .map((item) => ({ item, at: dice(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
