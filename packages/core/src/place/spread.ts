import type { OnMap } from './point.ts'

const ROUNDS = 200

/**
 * Where signs of places may stand so that each can be read: as near to their points as they can be while `apart` from each
 * other, as far as there is room. The same for the same points.
 *
 * @param apart share of the width of the map
 */
export function spread(points: readonly OnMap[], apart: number): readonly OnMap[] {
  let signs = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = signs.map(({ x, y }) => ({ x, y }))
    let isSettled = true
    for (const [at, one] of signs.entries()) {
      for (const [other, two] of signs.entries()) {
        if (other <= at) continue
        const [dx, dy] = [two.x - one.x, two.y - one.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= apart * 0.999) continue
        isSettled = false
        // Two at one spot part in a direction of their own.
        const [ux, uy] =
          distance < 1e-9
            ? [Math.cos(at + other), Math.sin(at + other)]
            : [dx / distance, dy / distance]
        const push = (apart - distance) / 2
        const [first, second] = [next[at], next[other]]
        if (first === undefined || second === undefined) continue
        first.x -= ux * push
        first.y -= uy * push
        second.x += ux * push
        second.y += uy * push
      }
    }
    signs = next.map(({ x, y }) => ({ x: within(x), y: within(y) }))
    if (isSettled) break
  }
  return signs
}

const within = (share: number): number => Math.min(1, Math.max(0, share))
