import { useStore } from '@nanostores/react'
import { IconBell, IconChevronRight } from '@tabler/icons-react'
import { useEffect } from 'react'
import { $news, lookForNews, newOf } from '../../notice/news.ts'
import { noticeMessages } from '../../notice/notice.messages.ts'
import { ListRow } from '../../ui/list-row.tsx'
import '../../notice/notice.css'

/** On the home of a phone: that there is news; nothing when there is none, or no line. */
export default function NewsRow() {
  const t = useStore(noticeMessages)
  const fresh = newOf(useStore($news))
  useEffect(() => void lookForNews(), [])
  if (fresh === 0) return null
  return (
    <div className="card news-row">
      <ListRow
        href="/news"
        leading={<IconBell size={24} stroke={1.75} aria-hidden />}
        title={t.newCount(fresh)}
        text={t.news}
        trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
      />
    </div>
  )
}
