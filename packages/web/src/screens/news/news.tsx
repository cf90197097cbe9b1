import { useStore } from '@nanostores/react'
import { DigestCards } from '../../notice/digest.tsx'
import { NoticeList } from '../../notice/notice-list.tsx'
import { noticeMessages } from '../../notice/notice.messages.ts'
import { $index } from '../../store/index-of-people.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import '../../notice/notice.css'

/** What changed for who works with this phone; asked of the server, so only with a line. */
export default function News() {
  const t = useStore(noticeMessages)
  const index = useStore($index)
  return (
    <Phone bar={<AppBar title={t.title} back="/" />}>
      <Section title={t.news}>
        <NoticeList
          problemAt={(_, id) => `/problems/${id}`}
          personAt={(_, id) => `/people/${id}`}
          nameOf={(person) => index?.people.get(person)?.name}
        />
      </Section>
      <Section title={t.title}>
        <DigestCards />
      </Section>
    </Phone>
  )
}
