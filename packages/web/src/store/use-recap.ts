import { useStore } from '@nanostores/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { completedMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { sessionRecap, type SessionRecap } from '@jejaring/core/session/session-recap'
import type { PersonSummary } from './database.ts'
import { $index } from './index-of-people.ts'
import { readPerson } from './use-person.ts'

/** A day of a post, today's so far, with S and K of its children; undefined while it is read. */
export function useRecap(
  isOfPost: ((person: PersonSummary) => boolean) | undefined,
  on: LocalDate,
): SessionRecap | undefined {
  const index = useStore($index)
  return useLiveQuery(async () => {
    if (index === undefined || isOfPost === undefined) return undefined
    const counted = [...index.people.values()].filter(
      (person) =>
        isOfPost(person) &&
        person.birthDate <= on &&
        // Who came that day and later again is known by the later day.
        ((person.present !== undefined && person.present.on >= on) ||
          (person.lastVisit !== undefined && person.lastVisit >= on) ||
          completedMonths(person.birthDate, on) < 60),
    )
    const people = await Promise.all(counted.map(({ id }) => readPerson(id)))
    return sessionRecap(
      people.flatMap((person) => (person === 'unknown' ? [] : [person])),
      on,
    )
  }, [index, isOfPost, on])
}
