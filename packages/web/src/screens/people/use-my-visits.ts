import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { visitsOf, type MyVisits } from '../../store/my-visits.ts'

/** What this worker goes out for today; undefined until the people are read. */
export function useMyVisits(): MyVisits | undefined {
  const index = useStore($index)
  const me = useMe()
  return useMemo(
    () => (index === undefined ? undefined : visitsOf(index, me, today())),
    [index, me],
  )
}
