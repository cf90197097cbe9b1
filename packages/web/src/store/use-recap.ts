import { useStore } from '@nanostores/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { sessionRecap, type SessionRecap } from '@jejaring/core/session/session-recap'
import { today } from './device-clock.ts'
import { $index } from './index-of-people.ts'
import { isPresent } from './presence.ts'
import { readPerson } from './use-person.ts'

/** The Posyandu day of this device so far; undefined while it is read. */
export function useRecap(): SessionRecap | undefined {
  const index = useStore($index)
  const on = today()
  const ids = [...(index?.people.values() ?? [])]
    .filter((person) => isPresent(person, on) || person.lastVisit === on)
    .map(({ id }) => id)
  return useLiveQuery(async () => {
    if (index === undefined) return undefined
    const people = await Promise.all(ids.map(readPerson))
    return sessionRecap(
      people.flatMap((person) => (person === 'unknown' ? [] : [person])),
      on,
    )
  }, [index, on])
}
