import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { standingMerges } from '@jejaring/core/journal/merge'
import type { Merge } from '@jejaring/core/journal/record'
import { useFormat } from '../../i18n/format.ts'
import { sendNotes } from '../../session/send-notes.ts'
import { useWhyNot } from '../../store/use-write.ts'
import type { PersonPage } from '@jejaring/core/sync/people'
import { ErrorLine } from '../../ui/error-line.tsx'
import { mergeMessages } from '../same-people/merge.messages.ts'
import '../person/person.css'
import '../../ui/saved-line.css'

interface Props {
  readonly page: PersonPage
  readonly today: LocalDate
  readonly onWritten: () => void
}

/** Says that two records are one here, and parts them again where that was a mistake. */
export function DeskMerged({ page, today, onWritten }: Props) {
  const t = useStore(mergeMessages)
  const format = useFormat()
  const explain = useWhyNot()
  const [trouble, setTrouble] = useState<string>()
  const part = async ({ id, survivor, absorbed }: Merge) => {
    setTrouble(undefined)
    const written = await sendNotes([
      {
        kind: 'merge-undone',
        village: page.neighbourhood.slice(0, 13),
        subject: survivor,
        on: today,
        body: { other: absorbed, merge: id },
      },
    ])
    if (written.kind === 'kept') onWritten()
    else setTrouble(explain(written))
  }
  return (
    <>
      {standingMerges(page.record).map((merge) => (
        <p key={merge.id} className="saved-line small">
          {t.mergedOn({ day: format.shortDay(merge.on) })}{' '}
          <button type="button" className="link-button" onClick={() => void part(merge)}>
            {t.part}
          </button>
        </p>
      ))}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
    </>
  )
}
