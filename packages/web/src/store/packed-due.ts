import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { DueWindow } from '@jejaring/core/judge/judgement'

/** A window as lists need it: without its reason, which the person page derives again. */
export type ListedWindow = Omit<DueWindow, 'reason'>

/**
 * The windows of one person as one text, a line for each, the soonest first. The app opens with thousands of people of a
 * dozen windows each, of which few are open: as objects they took most of the start. Those that open on a later day stand
 * at the end, where nobody looks.
 * A line is three days of ten letters (from, late, before), the service, a tab and the dose.
 */
export type PackedDue = string & { readonly __brand: 'PackedDue' }

const NEVER = '9999-12-31'

export function packDue(windows: readonly ListedWindow[]): PackedDue {
  return soonestFirst(
    windows.map(
      ({ from, late, before = NEVER, service, dose = '' }) =>
        `${from}${late}${before}${service}\t${dose}\n`,
    ),
  )
}

/** What an earlier version of the app packed in another order. */
export const packAnew = (packed: string): PackedDue => soonestFirst(packed.match(/.+\n/g) ?? [])

/** A line begins with the day it opens, so that lines sort as texts. */
const soonestFirst = (lines: readonly string[]): PackedDue => lines.toSorted().join('') as PackedDue

/** Those due or overdue on a day, the longest late first. */
export function openOn(packed: PackedDue, day: LocalDate): readonly ListedWindow[] {
  const open: ListedWindow[] = []
  for (let at = 0; at < packed.length;) {
    const from = packed.slice(at, at + 10) as LocalDate
    if (from > day) break
    const end = packed.indexOf('\n', at + DAYS)
    const before = packed.slice(at + 20, at + DAYS) as LocalDate
    if (day < before) open.push(windowOf(packed, at, end, { from, before }))
    at = end + 1
  }
  return open.length > 1 ? open.sort(longestLateFirst) : open
}

const longestLateFirst = (a: ListedWindow, b: ListedWindow): number =>
  a.late < b.late ? -1 : a.late > b.late ? 1 : 0

/** Letters of the three days of a line. */
const DAYS = 30

/** A list of everybody reads tens of thousands of lines: nothing is cut out twice. */
function windowOf(
  packed: PackedDue,
  at: number,
  end: number,
  { from, before }: { readonly from: LocalDate; readonly before: LocalDate },
): ListedWindow {
  const tab = packed.indexOf('\t', at + DAYS)
  return {
    service: packed.slice(at + DAYS, tab),
    from,
    late: packed.slice(at + 10, at + 20) as LocalDate,
    ...(before === NEVER ? undefined : { before }),
    ...(tab + 1 === end ? undefined : { dose: packed.slice(tab + 1, end) }),
  }
}
