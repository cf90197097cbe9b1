import { FEWEST_SHOWN } from '../coverage/hide-small.ts'

/**
 * Which parts of a whole that is itself shown must not leave the post: those of fewer people than `FEWEST_SHOWN`, and as
 * many more as it takes that nobody finds them by subtraction. A part without people tells of nobody.
 */
export function hiddenParts(parts: readonly number[]): readonly boolean[] {
  const hidden = parts.map((people) => people > 0 && people < FEWEST_SHOWN)
  // Smallest first: the least is lost.
  const rest = parts
    .map((people, at) => ({ people, at }))
    .filter(({ people, at }) => people > 0 && !hidden[at])
    .toSorted((a, b) => a.people - b.people)
  for (const { at } of rest) {
    const small = parts.filter((people, other) => people > 0 && hidden[other])
    const together = small.reduce((sum, people) => sum + people, 0)
    if (small.length === 0 || (small.length > 1 && together >= FEWEST_SHOWN)) break
    hidden[at] = true
  }
  return hidden
}

/** Whether a number of people, out of a whole that is shown, must not leave the post. */
export const isHiddenOf = (people: number, whole: number): boolean =>
  hiddenParts([people, Math.max(0, whole - people)])[0] === true
