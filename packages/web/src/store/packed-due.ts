import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { DueWindow } from '@jejaring/core/judge/judgement'

/** A window as lists need it: without its reason, which the person page derives again. */
export type ListedWindow = Omit<DueWindow, 'reason'>

/**
 * The windows of one person as one text, a line for each, the soonest late first. The app opens with thousands of people
 * of a dozen windows each, of which few are open: as objects they took most of the start.
 * A line is three days of ten letters (from, late, before), the service, a tab and the dose.
 */
export type PackedDue = string & { readonly __brand: 'PackedDue' }

const NEVER = '9999-12-31'

export function packDue(windows: readonly ListedWindow[]): PackedDue {
  return windows
    .toSorted((a, b) => (a.late < b.late ? -1 : a.late > b.late ? 1 : 0))
    .map(
      ({ from, late, before = NEVER, service, dose = '' }) =>
        `${from}${late}${before}${service}\t${dose}\n`,
    )
    .join('') as PackedDue
}

/** Those due or overdue on a day, the longest late first. */
export function openOn(packed: PackedDue, day: LocalDate): readonly ListedWindow[] {
  const open: ListedWindow[] = []
  for (let at = 0; at < packed.length;) {
    const end = packed.indexOf('\n', at)
    if (packed.slice(at, at + 10) <= day && day < packed.slice(at + 20, at + 30))
      open.push(windowOf(packed.slice(at, end)))
    at = end + 1
  }
  return open
}

function windowOf(line: string): ListedWindow {
  const [service = '', dose = ''] = line.slice(30).split('\t')
  const before = line.slice(20, 30) as LocalDate
  return {
    service,
    from: line.slice(0, 10) as LocalDate,
    late: line.slice(10, 20) as LocalDate,
    ...(before === NEVER ? {} : { before }),
    ...(dose === '' ? {} : { dose }),
  }
}
