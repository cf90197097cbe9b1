import type { Page } from 'playwright-core'

/**
 * Seconds of the hand for what a journey did, by the keystroke-level model: finding somebody and beginning (M), each
 * target that is looked for and tapped (P), each key of the number pad (K), and each letter on the phone's own keyboard.
 * What the measuring itself, talking and the phone take is not in it.
 *
 * @see Card, Moran, Newell: The keystroke-level model, CACM 23 (1980): M 1.35 s, P 1.10 s, K 0.28 s for an average typist;
 *   1.20 s for the worst, to whom a keyboard is new
 * @see MacKenzie, Zhang: An empirical investigation of the novice experience with soft keyboards, BIT 20 (2001): about 20
 *   words, so 100 letters, a minute: 0.60 s for a letter
 */
const SECONDS = { begin: 1.35, tap: 1.1, key: 0.28, letter: 0.6 }
/** The pad's keys taken for letters of somebody who has never seen it. */
const SLOW = { ...SECONDS, key: SECONDS.letter }
/** Every key and letter looked for, as by who never used a keyboard. */
const SLOWEST = { ...SECONDS, key: 1.2, letter: 1.2 }

export interface Effort {
  readonly taps: number
  readonly keys: number
  readonly letters: number
}

/** Counts every tap and letter on the page from now on, across its screens. */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  let effort = { taps: 0, keys: 0, letters: 0 }
  const told = `effort${Math.trunc(performance.now())}`
  await page.exposeFunction(told, (kind: keyof Effort) => {
    effort = { ...effort, [kind]: effort[kind] + 1 }
  })
  await page.evaluate((name) => {
    const tell: unknown = Reflect.get(window, name)
    const count = (kind: string) => {
      if (typeof tell === 'function') tell(kind)
    }
    addEventListener(
      'click',
      ({ target }) => {
        const isKey = target instanceof Element && target.closest('.pad-key') !== null
        count(isKey ? 'keys' : 'taps')
      },
      { capture: true },
    )
    addEventListener('keydown', () => count('letters'), { capture: true })
  }, told)
  return async () => effort
}

export const secondsOf = ({ taps, keys, letters }: Effort, by = SECONDS): number =>
  by.begin + taps * by.tap + keys * by.key + letters * by.letter

export const slowOf = (effort: Effort): number => secondsOf(effort, SLOW)
export const slowestOf = (effort: Effort): number => secondsOf(effort, SLOWEST)
