import { useStore } from '@nanostores/react'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { DigestCards } from '../../notice/digest.tsx'
import { NoticeList } from '../../notice/notice-list.tsx'
import { noticeMessages } from '../../notice/notice.messages.ts'
import { PrintButton } from '../../ui/print-button.tsx'
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
        <PrintButton className="no-print" title={t.unnamed}>
          {t.print}
        </PrintButton>
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
