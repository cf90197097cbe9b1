import { useStore } from '@nanostores/react'
import type { PlaceMatch } from '@jejaring/core/practice/match-places'
import { useFormat } from '../../i18n/format.ts'
import { practiceMessages } from './desk-practice.messages.ts'

interface Props {
  readonly match: PlaceMatch
  /** Name of the reader's place. */
  readonly with: string
}

/** How alike two places are, as a bar, a number and a word: it is no status, so it has no status colour. */
export function Likeness({ match: { grade, closeness }, with: place }: Props) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  return (
    <span className="likeness">
      {closeness !== undefined && (
        <>
          <meter min={0} max={1} value={closeness} aria-hidden />
          <b>{format.percent(closeness)}</b>
        </>
      )}
      <span className="small mid">{t.likeness({ grade: t[grade], place })}</span>
    </span>
  )
}
