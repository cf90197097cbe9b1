import { monthsBetween, type Month } from '@jejaring/core/calendar/local-date'
import type { Random } from './random.ts'

/** How well a village reaches its people: high or low, and better or worse in these months. */
export interface Habits {
  /** Share of families who come whenever they are asked. */
  readonly diligent: number
  /** The chance that another family comes in an ordinary month. */
  readonly others: number
  /** The chance that the workers leave out nothing of what is due at a visit. */
  readonly thorough: number
  /** The chance that who missed a Posyandu day is visited at home. */
  readonly sweeps: number
  /** The chance that somebody has the whole free health check of the year; of the diligent it is higher. */
  readonly checks: number
  /** Added to the chance of everybody in the last two months. */
  readonly lately: number
}

const turns = ['high-rising', 'high-falling', 'low-rising', 'low-falling'] as const

/**
 * High and rising, high and falling, low and rising, low and falling, in turn, so that a board shows all four
 * states of PWS-KIA; in between a little by chance.
 */
export function habitsOf(random: Random, turn: number): Habits {
  const kind = turns[turn % turns.length] ?? 'high-rising'
  const lately = kind.endsWith('rising') ? 0.05 : -0.12
  return kind.startsWith('high')
    ? {
        diligent: 0.94 + 0.05 * random.next(),
        others: 0.72 + 0.1 * random.next(),
        thorough: 0.998,
        sweeps: 0.8,
        checks: (kind === 'high-rising' ? 0.9 : 0.16) + 0.08 * random.next(),
        lately,
      }
    : {
        diligent: 0.55 + 0.25 * random.next(),
        others: 0.45 + 0.15 * random.next(),
        thorough: 0.97,
        sweeps: 0.3,
        checks: 0.01 + 0.08 * random.next(),
        lately,
      }
}

/** The chance that a family follows an invitation in `month`; `now` is the month of the last day of the history. */
export function chanceToCome(
  { others, lately }: Habits,
  diligent: boolean,
  when: { readonly month: Month; readonly now: Month },
): number {
  const usual = diligent ? 0.965 : others
  return monthsBetween(when.month, when.now) < 2 ? Math.min(0.995, usual + lately) : usual
}
