import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconCheck } from '@tabler/icons-react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Coaching } from '@jejaring/core/sync/coaching'
import { useFormat } from '../../i18n/format.ts'
import { coachingMessages } from './desk-coaching.messages.ts'
import { useHintWords } from './use-hint-words.ts'

interface Props {
  readonly hint: Coaching['kader'][number]['hints'][number]
  readonly today: LocalDate
  readonly onTalked: (isDone: boolean) => void
}

/** One hint: what was seen, what else it could be, what to try. Once talked about, a quiet line. */
export function HintCard({ hint, today, onTalked }: Props) {
  const t = useStore(coachingMessages)
  const format = useFormat()
  const { title, seen, could, together } = useHintWords(today)(hint)
  const { talk } = hint
  if (hint.isTalkedAbout && talk !== undefined) {
    return (
      <div className="coaching-talked">
        <IconCheck size={16} stroke={2} aria-hidden />
        <span>{t.talked({ title, day: format.day(talk.on, today), by: talk.by })}</span>
        <button type="button" className="link-button" onClick={() => onTalked(false)}>
          {t.undo}
        </button>
      </div>
    )
  }
  return (
    <article className="card coaching-hint">
      <div>
        <h3>{title}</h3>
        <p>{seen}</p>
        <dl>
          <dt>{t.could}</dt>
          <dd>{could}</dd>
          <dt>{t.together}</dt>
          <dd>{together}</dd>
        </dl>
      </div>
      <Button variant="default" onClick={() => onTalked(true)}>
        {t.done}
      </Button>
    </article>
  )
}
