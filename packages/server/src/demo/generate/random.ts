/**
 * A seeded source of numbers: the same seed gives the same demo on every machine. Only additions,
 * multiplications and shifts, whose results do not differ between processors.
 */
export interface Random {
  /** Half-open: 0 <= x < 1. */
  next(): number
  /** Closed. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Items with their weights; the weights need not add up to one. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item
  /** About normal, never further than 4.2 standard deviations from the mean. */
  normal(mean: number, deviation: number): number
  shuffle<Item>(items: readonly Item[]): Item[]
}

/**
 * A stream for these words. Streams of different words are independent, so that one more question
 * about a person does not change the neighbours.
 *
 * @see Blackman and Vigna, xoshiro128** (prng.di.unimi.it), seeded by four rounds of FNV-1a
 */
export function randomOf(...seed: readonly (string | number)[]): Random {
  let [a, b, c, d] = fnv1a(seed.join('/'))

  const next = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return (scrambled >>> 0) / 0x1_0000_0000
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <Item>(items: readonly Item[]): Item => at(items, int(0, items.length - 1))

  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return at(items, items.length - 1)[0]
    },
    normal: (mean, deviation) => {
      const sum = next() + next() + next() + next() + next() + next()
      return mean + (sum - 3) * Math.SQRT2 * deviation
    },
    shuffle: (items) => {
      const left = [...items]
      return items.map(() => left.splice(int(0, left.length - 1), 1)).flat()
    },
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/** Four hashes of a text in one round: for each stream of a person there is one. */
function fnv1a(text: string): [number, number, number, number] {
  const basis = 0x811c9dc5
  let [a, b, c, d] = [basis ^ 1, basis ^ 2, basis ^ 3, basis ^ 4]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, PRIME)
    b = Math.imul(b ^ code, PRIME)
    c = Math.imul(c ^ code, PRIME)
    d = Math.imul(d ^ code, PRIME)
  }
  return [mixed(a) ^ 1, mixed(b) ^ 2, mixed(c) ^ 3, mixed(d) ^ 4]
}

const PRIME = 0x01000193

const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
