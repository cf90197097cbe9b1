import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import { useMemo } from 'react'
import type { SessionDays } from '@jejaring/core/session/session-days'
import { useMe } from '../../session/session.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { comesTo, meets } from '../../store/posyandu-day.ts'
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
function usePosts(): readonly Post[] {
  const calendar = useStore($calendar)
  const index = useStore($index)
  const me = useMe()
  return useMemo(() => {
    if (calendar === undefined || me === undefined) return []
    const { facilities, sessions } = calendar
    const isOwn = me.facility?.kind === 'posyandu'
    const at = { facility: me.facility?.id, on: today() }
    return facilities
      .filter(({ id, kind }) => kind === 'posyandu' && (!isOwn || id === me.facility?.id))
      .flatMap(({ id, name, villages: [village] }) => {
        if (village === undefined) return []
        const comes = comesTo(calendar, [id], at)
        const isOfPost = (person: PersonSummary) => comes(person, index?.houses ?? new Map())
        return [{ id, name, village, meetsToday: meets(calendar, id, today()), sessions, isOfPost }]
      })
      .toSorted((a, b) => Number(b.meetsToday) - Number(a.meetsToday))
  }, [calendar, index, me])
}

/** The post whose day, recap and paper somebody who works at several looks at; `all` on a day on which none meets. */
const $chosen = atom<string | undefined>()
export const ALL_POSTS = ''

export interface ChosenPost {
  readonly posts: readonly Post[]
  /** Undefined: all of them. */
  readonly post: Post | undefined
  readonly choose: (id: string) => void
}

/** The one that was chosen; before that the one that meets today, or all where none does. */
export function useChosenPost(): ChosenPost {
  const posts = usePosts()
  const chosen = useStore($chosen)
  const [first] = posts
  const meeting = posts.length === 1 || first?.meetsToday === true ? first : undefined
  const post = chosen === undefined ? meeting : posts.find(({ id }) => id === chosen)
  return { posts, post, choose: (id) => $chosen.set(id) }
}

/** Where one post is asked for. */
export function useOnePost(): ChosenPost {
  const { posts, post = posts[0], choose } = useChosenPost()
  return { posts, post, choose }
}
