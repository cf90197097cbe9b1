import { atom } from 'nanostores'
import type { Notices } from '@jejaring/core/notice/notice'
import { $session } from '../session/session.ts'
import { request } from '../session/request.ts'
import { withoutEarlierSteps } from './news-groups.ts'

/** What the server last told of news for who is signed in here; `failed` while it never could. */
export const $news = atom<Notices | 'failed' | undefined>(undefined)

/** One look at a time is enough for several screens. */
let looking: Promise<void> | undefined

export function lookForNews(): Promise<void> {
  looking ??= request<Notices>('/api/notices')
    .then((answer) => {
      if (answer.kind === 'ok') $news.set(answer.value)
      else if ($news.get() === undefined) $news.set('failed')
    })
    .finally(() => {
      looking = undefined
    })
  return looking
}

/** Everything that is shown now has been looked at. */
export async function readAll(): Promise<void> {
  const news = $news.get()
  if (news === undefined || news === 'failed') return
  const [latest] = news.notices
  if (latest === undefined || latest.at <= (news.seenAt ?? 0)) return
  await request('/api/notices/seen', { body: { until: latest.at } })
}

export const newOf = (news: Notices | 'failed' | undefined): number =>
  news === undefined || news === 'failed'
    ? 0
    : withoutEarlierSteps(news.notices).filter(({ at }) => at > (news.seenAt ?? 0)).length

/** Somebody else has other news. */
$session.listen((session, before) => {
  const whose = (one: typeof before) => (one?.kind === 'signed-in' ? one.me.id : undefined)
  if (whose(session) !== whose(before)) $news.set(undefined)
})
