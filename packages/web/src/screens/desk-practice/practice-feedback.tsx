import { Button, Textarea } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { noteLengths, verdicts, type Verdict } from '@jejaring/core/practice/practice-note'
import type { NewFeedback, PracticePage } from '@jejaring/core/practice/wire'
import { useFormat } from '../../i18n/format.ts'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { practiceMessages } from './desk-practice.messages.ts'
import { keep } from '../../session/keep.ts'

interface Props {
  readonly page: PracticePage
  readonly onSent: () => void
}

const words = { helped: 'helped', partly: 'partlyHelped', not: 'not' } as const

/** What others say who tried it, and a way to say it: the author reads it here. */
export function PracticeFeedback({ page: { note, feedback }, onSent }: Props) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  return (
    <section className="card practice-part">
      <h2>{t.feedback}</h2>
      {feedback.length === 0 && <p className="mid">{t.noFeedback}</p>}
      <ul className="practice-feedback">
        {feedback.map(({ id, from, verdict, words: said, at }) => (
          <li key={id}>
            <b>{t[words[verdict]]}</b>{' '}
            <span className="small mid">
              {from === '' ? t.fromDinas : from}, {format.since(Date.parse(at))}
            </span>
            <p className="practice-text">{said}</p>
          </li>
        ))}
      </ul>
      <FeedbackForm key={feedback.length} note={note.id} onSent={onSent} />
    </section>
  )
}

function FeedbackForm({ note, onSent }: { readonly note: string; readonly onSent: () => void }) {
  const t = useStore(practiceMessages)
  // Sent again after a line that broke it is the same one.
  const [id] = useState(() => uuidv7(Date.now()))
  const [isOpen, setOpen] = useState(false)
  const [verdict, setVerdict] = useState<Verdict>('helped')
  const [said, setSaid] = useState('')
  const [state, setState] = useState<'asking' | 'going' | 'failed'>('asking')
  if (!isOpen) {
    return (
      <button type="button" className="link-button no-print" onClick={() => setOpen(true)}>
        {t.giveFeedback}
      </button>
    )
  }
  const send = async () => {
    setState('going')
    const body: NewFeedback = { id, note, verdict, words: said.trim() }
    const kept = await keep('/api/practice/feedback', body)
    if (kept === 'kept') onSent()
    else setState('failed')
  }
  return (
    <div className="practice-form no-print">
      <Segmented
        label={t.verdict}
        value={verdict}
        options={verdicts.map((value) => ({ value, label: t[words[value]] }))}
        onChoose={setVerdict}
      />
      <Textarea
        label={t.words}
        description={t.noNames}
        autosize
        minRows={2}
        maxLength={noteLengths.words}
        autoFocus
        value={said}
        onChange={({ currentTarget }) => setSaid(currentTarget.value)}
      />
      {state === 'failed' && <ErrorLine>{t.notSaved}</ErrorLine>}
      <Button
        loading={state === 'going'}
        disabled={said.trim().length < 3}
        onClick={() => void send()}
      >
        {t.send}
      </Button>
    </div>
  )
}
