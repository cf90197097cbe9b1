import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { readProblemsHere, type ProblemHere } from './problems.ts'

/** Problems of these villages, those that wait longest first; undefined until they are read. */
export function useProblemsHere(
  villages: readonly string[],
  today: LocalDate,
): readonly ProblemHere[] | undefined {
  const [found, setFound] = useState<readonly ProblemHere[]>()
  const key = villages.join()
  useEffect(() => {
    const subscription = liveQuery(() => readProblemsHere(key.split(','), today)).subscribe(
      setFound,
    )
    return () => subscription.unsubscribe()
  }, [key, today])
  return found
}
