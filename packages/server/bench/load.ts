/** How long each task took, in milliseconds, and how long all of them did. */
export interface Timed {
  readonly ms: readonly number[]
  readonly seconds: number
}

/** Works off the tasks with so many hands at once, for `maxSeconds` at most; those begun are finished. */
export async function workOff<Task>(
  tasks: readonly Task[],
  hands: number,
  work: (task: Task, hand: number) => Promise<unknown>,
  maxSeconds = 15,
): Promise<Timed> {
  const waiting = tasks.values()
  const ms: number[] = []
  const began = performance.now()
  const until = began + maxSeconds * 1000
  const one = async (hand: number) => {
    for (const task of waiting) {
      const from = performance.now()
      await work(task, hand)
      ms.push(performance.now() - from)
      if (performance.now() > until) return
    }
  }
  await Promise.all(Array.from({ length: hands }, (_, hand) => one(hand)))
  return { ms, seconds: (performance.now() - began) / 1000 }
}

/** @param share 0 to 1, for example 0.95 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
