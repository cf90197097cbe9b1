import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { mergedPairs } from '@jejaring/core/journal/merge'
import type { Merge } from '@jejaring/core/journal/record'
import { useFormat } from '../../i18n/format.ts'
import { sendNotes } from '../../session/send-notes.ts'
import { useWhyNot } from '../../store/use-write.ts'
import type { PersonPage } from '@jejaring/core/sync/people'
import { ErrorLine } from '../../ui/error-line.tsx'
import { mergeMessages } from '../same-people/merge.messages.ts'
import { partingNotes } from '../same-people/parting.ts'
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
  const part = async (merges: readonly Merge[]) => {
    setTrouble(undefined)
    const village = page.neighbourhood.slice(0, 13)
    const written = await sendNotes(partingNotes(merges, { village, on: today }))
    if (written.kind === 'kept') onWritten()
    else setTrouble(explain(written))
  }
  return (
    <>
      {mergedPairs(page.record).map(([merge, ...again]) => (
        <p key={merge.id} className="saved-line small">
          {t.mergedOn({ day: format.shortDay(merge.on) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void part([merge, ...again])}
          >
            {t.part}
          </button>
        </p>
      ))}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
    </>
  )
}
