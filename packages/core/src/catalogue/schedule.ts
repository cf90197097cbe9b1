import type { LocalDate, Span } from '../calendar/local-date.ts'
import type { History } from './history.ts'

/** Ages of one dose, and its distance from the dose before. */
export interface Dose {
  readonly name: string
  /** Due from this age, or so long after `countsFrom`. */
  readonly from: Span
  /** A dose given younger does not count; `from` when absent. */
  readonly validFrom?: Span
  /** Overdue from this age, or so long after `countsFrom`. */
  readonly late: Span
  /** Closed from this age. */
  readonly before: Span
  /** At least this long after the dose before. */
  readonly interval?: Span
}
/** A time in which one contact is wanted; half-open. */
export interface Stage {
  readonly name: string
  readonly from: Span
  /** Overdue from then; `before` when absent. */
  readonly late?: Span
  readonly before: Span
}

/** Every shape a schedule may take. A new shape is a new member here and in `judge/scheduled.ts`. */
export type Schedule =
  /** A first time is overdue after one whole span, a repetition too, but after a month at most. Ours. */
  | { readonly kind: 'every'; readonly span: Span }
  | { readonly kind: 'everyMonth' }
  /** Campaign months, 1 to 12; a missed one closes when the next begins. */
  | { readonly kind: 'inMonths'; readonly months: readonly number[] }
  | {
      readonly kind: 'series'
      readonly doses: readonly Dose[]
      /** Other doses for who starts late: the last whose `from` the first dose has reached. */
      readonly lateStarts?: readonly { readonly from: Span; readonly doses: readonly Dose[] }[]
      /** Live vaccines are given on one day or 28 days apart. */
      readonly live?: true
      /** Where `from` and `late` begin, birth when absent; `validFrom`, needed then, and `before` stay ages. */
      countsFrom?(history: History): LocalDate
    }
  /** One contact in each stage, counted from the episode's anchor or from birth; a missed one closes. */
  | { readonly kind: 'stages'; readonly stages: readonly Stage[] }
  /** Contacts wanted in each trimester of the pregnancy. */
  | { readonly kind: 'trimesters'; readonly contacts: readonly [number, number, number] }
  /** Once; both counted from the day it was `needed`, else the episode's anchor, else birth. */
  | { readonly kind: 'once'; readonly from: Span; readonly late: Span }
  | { readonly kind: 'asNeeded' }
