import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { $news, lookForNews, newOf } from '../../notice/news.ts'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'

/** Open things by the address of their screen, followed as villages change. */
export function useCounts(): Readonly<Record<string, number>> {
  const news = useStore($news)
  useEffect(() => void lookForNews(), [])
  useLookAfterChanges(lookForNews)
  if (news === undefined || news === 'failed') return {}
  return { '/desk/news': newOf(news), '/desk/problems': news.problemsWaiting }
}
