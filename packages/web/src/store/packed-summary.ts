import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { ListedWindow, PersonSummary, StoredSummary } from './database.ts'

/* A window is a line of fields: service, from, late, before and dose; the last two may be empty. */

export function pack(summary: PersonSummary): StoredSummary {
  const due = summary.due
    .map(({ service, from, late, before = '', dose = '' }) =>
      [service, from, late, before, dose].join('\t'),
    )
    .join('\n')
  return { ...summary, due }
}

export const unpack = (stored: StoredSummary): PersonSummary => ({
  ...stored,
  due: stored.due === '' ? [] : stored.due.split('\n').map(windowOf),
})

function windowOf(line: string): ListedWindow {
  const [service = '', from = '', late = '', before = '', dose = ''] = line.split('\t')
  return {
    service,
    from: from as LocalDate,
    late: late as LocalDate,
    ...(before === '' ? {} : { before: before as LocalDate }),
    ...(dose === '' ? {} : { dose }),
  }
}
