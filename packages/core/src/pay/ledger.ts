import { firstDayOf, monthOf, type LocalDate } from '../calendar/local-date.ts'
import type { PayActivity } from './activity.ts'

/** What the journal holds of one kader's work, without what was taken back. */
export interface Written {
  readonly kind: 'session' | 'served' | 'visit' | 'talk'
  readonly on: LocalDate
  /** Tells the person served, the house visited or the talk from others, and names nobody. */
  readonly what: string
}
/** Work that no entry shows, as somebody else approved it. */
export interface ApprovedAddition {
  readonly id: string
  readonly activity: PayActivity
  readonly on: LocalDate
  readonly quantity: number
}
/** A piece of work that can be paid, by each source once. */
export interface LedgerLine {
  /** The same for the same work, whenever and in whatever order it is read. */
  readonly key: string
  readonly activity: PayActivity
  readonly on: LocalDate
  /** Of the activity's unit: whole and at least 1. */
  readonly quantity: number
}

/**
 * What one kader did, oldest first. A day at the Posyandu is one, whichever and however many Posyandu it was; a person is
 * served once a day; a house is visited once a day, for however many of its members. A month in which anything was
 * done is active, and is dated on its first day.
 */
export function ledgerOf(
  written: readonly Written[],
  additions: readonly ApprovedAddition[],
): readonly LedgerLine[] {
  const lines = new Map<string, LedgerLine>()
  const add = (key: string, line: Omit<LedgerLine, 'key'>) => lines.set(key, { key, ...line })
  for (const { kind, on, what } of written) {
    const once = { on, quantity: 1 }
    if (kind === 'visit') add(`home-visit ${on} ${what}`, { activity: 'home-visit', ...once })
    else add(`session-day ${on}`, { activity: 'session-day', ...once })
    if (kind === 'served')
      add(`person-served ${on} ${what}`, { activity: 'person-served', ...once })
    if (kind === 'talk') add(`counselling ${on} ${what}`, { activity: 'counselling', ...once })
  }
  for (const { id, ...addition } of additions) add(`addition ${id}`, addition)
  for (const month of new Set([...lines.values()].map(({ on }) => monthOf(on)))) {
    add(`month ${month}`, { activity: 'month', on: firstDayOf(month), quantity: 1 })
  }
  return [...lines.values()].toSorted((a, b) => (a.on + a.key < b.on + b.key ? -1 : 1))
}
