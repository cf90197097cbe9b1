/** The three newborn contacts, by calendar day from birth. */
import { type LocalDate, addSpan } from '../calendar/local-date.ts'
import type { History } from './history.ts'
import { neonatalVisit } from './services/child/neonatal-visit.ts'

/** The first day of each of KN1 to KN3; undefined for one that was not made in its window. */
export function newbornContacts(history: History): readonly (LocalDate | undefined)[] {
  const visits = history.given(neonatalVisit)
  const { schedule } = neonatalVisit
  if (schedule.kind !== 'stages') return []
  return schedule.stages.map(({ from, before }) => {
    const begins = addSpan(history.birthDate, from)
    const ends = addSpan(history.birthDate, before)
    return visits.find(({ on }) => on >= begins && on < ends)?.on
  })
}
