import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconPrinter } from '@tabler/icons-react'
import type { Me } from '@jejaring/core/sync/api'
import { useFormat } from '../../i18n/format.ts'
import { DigestCards } from '../../notice/digest.tsx'
import { NoticeList } from '../../notice/notice-list.tsx'
import { noticeMessages } from '../../notice/notice.messages.ts'
import { Section } from '../../ui/section.tsx'
import '../../notice/notice.css'

/** The day in numbers, to print, and what changed for who looks. */
export default function DeskNews({ me }: { readonly me: Me }) {
  const t = useStore(noticeMessages)
  const format = useFormat()
  return (
    <div className="desk-news">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>
            {format.longDay(me.today)}
            {me.facility === undefined ? '' : `, ${me.facility.name}`}
          </p>
        </div>
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          title={t.unnamed}
          onClick={() => window.print()}
        >
          {t.print}
        </Button>
      </div>
      <DigestCards />
      <Section title={t.news}>
        <NoticeList
          problemAt={(village, id) => `/desk/problems/${village}/${id}`}
          personAt={(village, id) => `/desk/people/${village}/${id}`}
        />
      </Section>
    </div>
  )
}
