import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { VillageAsk } from '@jejaring/core/village-page/village-page'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { VillageWords } from './use-village-words.ts'
import { villageMessages } from './village.messages.ts'

interface Props {
  readonly ask: VillageAsk
  readonly words: VillageWords
  /** Whether who looks speaks for the area. */
  readonly mayTake: boolean
  readonly onChanged: () => void
}

/** One thing the area is asked to help with. */
export function AskCard({ ask, words, mayTake, onChanged }: Props) {
  const t = useStore(villageMessages)
  const format = useFormat()
  const { title, text } = words.ask(ask)
  return (
    <li className="card village-ask">
      <div className="village-ask-head">
        <b>{title}</b>
        {ask.kind === 'problem' && <Tag>{t.days(ask.days)}</Tag>}
      </div>
      {text !== undefined && <p className="small mid">{text}</p>}
      {ask.kind === 'problem' && ask.taken && (
        <p className="village-state village-state-ok">
          <StatusMark kind="ok" />
          {ask.until === undefined ? t.taken : t.takenUntil({ day: format.day(ask.until) })}
        </p>
      )}
      {ask.kind === 'problem' && !ask.taken && mayTake && (
        <TakeOver ask={ask} onTaken={onChanged} />
      )}
    </li>
  )
}

interface TakeOverProps {
  readonly ask: Extract<VillageAsk, { kind: 'problem' }>
  readonly onTaken: () => void
}

function TakeOver({ ask, onTaken }: TakeOverProps) {
  const t = useStore(villageMessages)
  const [state, setState] = useState<'asking' | 'going' | 'failed' | 'conflict'>('asking')
  // Pressed again after a line that broke it is the same step.
  const [id] = useState(() => uuidv7(Date.now()))
  const take = async () => {
    setState('going')
    const { village, id: problem, level: from, steps: seen } = ask
    const body = { village, problem, id, seen, body: { step: 'taken', from } }
    const answer = await request<object>('/api/problems/steps', { body })
    const isLate = answer.kind === 'problem' && answer.problem.type === 'conflict'
    setState(answer.kind === 'ok' ? 'asking' : isLate ? 'conflict' : 'failed')
    if (answer.kind === 'ok' || isLate) onTaken()
  }
  return (
    <>
      {state === 'failed' && <ErrorLine>{t.offline}</ErrorLine>}
      {state === 'conflict' && <ErrorLine>{t.conflict}</ErrorLine>}
      <Button
        className="big-button no-print"
        fullWidth
        loading={state === 'going'}
        onClick={() => void take()}
      >
        {t.takeOver}
      </Button>
    </>
  )
}
