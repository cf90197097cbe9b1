import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { tasksOf, type Task } from '../../store/tasks.ts'
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
  return useMemo(() => {
    if (index === undefined) return undefined
    const isPustu = me?.role !== 'kader'
    const isMine = ({ handedTo, climbed }: HouseToVisit): boolean =>
      handedTo.length > 0 ? handedTo.includes(me?.id ?? '') : isPustu ? climbed : !climbed
    const houses = housesToVisit(index.people.values(), index.houses, today())
    return {
      mine: houses.filter(isMine),
      others: houses.filter((house) => !isMine(house)),
      answered: tasksOf(index.people.values(), today()).filter(
        ({ urgency }) => urgency === 'answered',
      ),
    }
  }, [index, me])
}
