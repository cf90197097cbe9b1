import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import type { Me } from '@jejaring/core/sync/api'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index, type Index } from '../../store/index-of-people.ts'
import { byUrgency, unsortedTasks, type Task } from '../../store/tasks.ts'
import { housesToVisit, type HouseToVisit } from '../../store/visits-due.ts'

export interface MyVisits {
  /** Houses that wait for this worker, of a Pustu those two visits could not help. */
  readonly mine: readonly HouseToVisit[]
  /** What others hold. */
  readonly others: readonly HouseToVisit[]
  /** Answers to referrals, to bring to the people. */
  readonly answered: readonly Task[]
}

/** What this worker goes out for today; undefined until the people are read. */
export function useMyVisits(): MyVisits | undefined {
  const index = useStore($index)
  const me = useMe()
  return useMemo(() => (index === undefined ? undefined : visitsOf(index, me)), [index, me])
}

export function visitsOf({ people, houses }: Index, me: Me | undefined): MyVisits {
  const isPustu = me?.role !== 'kader'
  const isMine = ({ handed, climbed }: HouseToVisit): boolean =>
    handed.length > 0 ? handed.some(({ to }) => to === me?.id) : isPustu ? climbed : !climbed
  const all = housesToVisit(people.values(), houses, today())
  const tasks = unsortedTasks(people.values(), today())
  return {
    mine: all.filter(isMine),
    others: all.filter((house) => !isMine(house)),
    answered: byUrgency(tasks.filter(({ urgency }) => urgency === 'answered')),
  }
}
