import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import type { SessionDays } from '@jejaring/core/session/session-days'
import { useMe } from '../../session/session.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { meets } from '../../store/posyandu-day.ts'
import { $calendar } from '../../store/sessions.ts'

/** A Posyandu this user works at. */
export interface Post {
  readonly id: string
  readonly name: string
  readonly village: string
  readonly meetsToday: boolean
  readonly sessions: SessionDays
  /** Comes to this post, or was marked present there today. */
  readonly isOfPost: (person: PersonSummary) => boolean
}

/** A kader's own post; those of the villages of who visits several, the ones that meet today first. */
export function usePosts(): readonly Post[] {
  const calendar = useStore($calendar)
  const index = useStore($index)
  const me = useMe()
  return useMemo(() => {
    if (calendar === undefined || me === undefined) return []
    const { facilities, neighbourhoods, sessions } = calendar
    const postOfRt = new Map(neighbourhoods.map(({ code, posyandu }) => [code, posyandu]))
    const isOwn = me.facility?.kind === 'posyandu'
    return facilities
      .filter(({ id, kind }) => kind === 'posyandu' && (!isOwn || id === me.facility?.id))
      .flatMap(({ id, name, villages: [village] }) => {
        if (village === undefined) return []
        const isOfPost = ({ present, household }: PersonSummary): boolean =>
          isOwn ||
          (present?.on === today() && present.posyandu === id) ||
          postOfRt.get(index?.houses.get(household)?.rt ?? '') === id
        return [{ id, name, village, meetsToday: meets(calendar, id, today()), sessions, isOfPost }]
      })
      .toSorted((a, b) => Number(b.meetsToday) - Number(a.meetsToday))
  }, [calendar, index, me])
}
