import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { isLate, type CommitmentState } from '@jejaring/core/cross-sector/commitment'
import type { MeetingCommitment } from '@jejaring/core/meeting/agenda'
import type { DecisionOutcome } from '@jejaring/core/meeting/meeting'
import { sectorLabels } from '@jejaring/core/meeting/sector'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Status } from '../../ui/status.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { SettleForm } from './settle-form.tsx'
import type { Promised } from './use-meeting.ts'

interface Props {
  readonly commitments: readonly MeetingCommitment[]
  readonly today: LocalDate
  /** Absent: they can only be read. */
  readonly onKeep?: (commitment: MeetingCommitment) => Promise<Promised>
}

/** What other sectors promised: what is late first, to be settled while they sit at the table. */
export function MeetingCommitments({ commitments, today, onKeep }: Props) {
  const t = useStore(meetingMessages)
  const late = commitments.filter((one) => isLate(one, today)).length
  return (
    <Section
      title={t.commitments}
      count={commitments.length}
      aside={late > 0 ? t.overdue(late) : <Link href="/desk/sectors">{t.allCommitments}</Link>}
    >
      {commitments.length === 0 ? (
        <p className="small dim">{t.noCommitments}</p>
      ) : (
        <ul className="card">
          {commitments.map((one) => (
            <CommitmentRow
              key={one.id}
              commitment={one}
              today={today}
              {...(onKeep === undefined ? {} : { onKeep })}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

const stateOf: Readonly<Record<DecisionOutcome['state'], CommitmentState>> = {
  open: 'open',
  done: 'done',
  'not-done': 'dropped',
}
const kinds = { open: 'watch', done: 'ok', dropped: 'na' } as const

function CommitmentRow({
  commitment,
  today,
  onKeep,
}: Omit<Props, 'commitments'> & { readonly commitment: MeetingCommitment }) {
  const t = useStore(meetingMessages)
  const text = useText()
  const format = useFormat()
  const [isSettling, setSettling] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const { sector, areaName, text: promised, due, state, note } = commitment
  const late = isLate(commitment, today)
  const words = { open: t.stillOpen, done: t.done, dropped: t.notDone }
  const keep = async (outcome: DecisionOutcome) => {
    const kept = await onKeep?.({
      ...commitment,
      state: stateOf[outcome.state],
      note: outcome.note,
    })
    setSettling(kept === 'failed')
    setTrouble(kept === 'failed' ? t.notKept : kept === 'conflict' ? t.changedMeanwhile : undefined)
  }
  return (
    <li className="action-row">
      <StatusMark kind={late ? 'act' : kinds[state]} />
      <div className="action-what">
        <b>{promised}</b>
        <p className="small mid">
          {text(sectorLabels[sector])}, {areaName} · {t.dueOn({ day: format.day(due, today) })} ·{' '}
          {words[state]}
          {note !== '' && `: ${note}`} {late && <Status kind="act">{t.late}</Status>}
        </p>
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      </div>
      {onKeep !== undefined && !isSettling && (
        <div className="action-acts no-print">
          {state === 'open' ? (
            <button type="button" className="link-button" onClick={() => setSettling(true)}>
              {t.settle}
            </button>
          ) : (
            <button
              type="button"
              className="link-button"
              onClick={() => void keep({ state: 'open', note })}
            >
              {t.reopen}
            </button>
          )}
        </div>
      )}
      {onKeep !== undefined && isSettling && (
        <SettleForm
          onSettle={(outcome) => void keep(outcome)}
          onCancel={() => setSettling(false)}
        />
      )}
    </li>
  )
}
