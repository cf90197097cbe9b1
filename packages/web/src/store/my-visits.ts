import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import type { Shown } from './change.ts'
import { byUrgency, unsortedTasks, type Task } from './tasks.ts'
import { housesToVisit, type HouseToVisit } from './visits-due.ts'

export interface MyVisits {
  /** Houses that wait for this worker, of a Pustu those two visits could not help. */
  readonly mine: readonly HouseToVisit[]
  /** What others hold. */
  readonly others: readonly HouseToVisit[]
  /** Answers to referrals, to bring to the people. */
  readonly answered: readonly Task[]
}

export function visitsOf(
  { people, houses }: Shown,
  me: Pick<Me, 'id' | 'role'> | undefined,
  today: LocalDate,
): MyVisits {
  const isPustu = me?.role !== 'kader'
  const isMine = ({ handed, climbed }: HouseToVisit): boolean =>
    handed.length > 0 ? handed.some(({ to }) => to === me?.id) : isPustu ? climbed : !climbed
  const all = housesToVisit(people.values(), houses, today)
  const tasks = unsortedTasks(people.values(), today)
  return {
    mine: all.filter(isMine),
    others: all.filter((house) => !isMine(house)),
    answered: byUrgency(tasks.filter(({ urgency }) => urgency === 'answered')),
  }
}
