import { useStore } from '@nanostores/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { completedMonths } from '@jejaring/core/calendar/local-date'
import { sessionRecap, type SessionRecap } from '@jejaring/core/session/session-recap'
import type { PersonSummary } from './database.ts'
import { today } from './device-clock.ts'
import { $index } from './index-of-people.ts'
import { isPresent } from './presence.ts'
import { readPerson } from './use-person.ts'

/** The day of a post so far, with S and K of its children; undefined while it is read. */
export function useRecap(
  isOfPost: ((person: PersonSummary) => boolean) | undefined,
): SessionRecap | undefined {
  const index = useStore($index)
  const on = today()
  return useLiveQuery(async () => {
    if (index === undefined || isOfPost === undefined) return undefined
    const counted = [...index.people.values()].filter(
      (person) =>
        isOfPost(person) &&
        (isPresent(person, on) ||
          person.lastVisit === on ||
          completedMonths(person.birthDate, on) < 60),
    )
    const people = await Promise.all(counted.map(({ id }) => readPerson(id)))
    return sessionRecap(
      people.flatMap((person) => (person === 'unknown' ? [] : [person])),
      on,
    )
  }, [index, isOfPost, on])
}
