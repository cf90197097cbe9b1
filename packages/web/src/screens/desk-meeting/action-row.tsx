import { useStore } from '@nanostores/react'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { MeetingAction } from '@jejaring/core/meeting/agenda'
import type { DecisionOutcome } from '@jejaring/core/meeting/meeting'
import type { Movement } from '@jejaring/core/meeting/movement'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { Status } from '../../ui/status.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { indicatorOf } from './focus-table.tsx'
import { SettleForm } from './settle-form.tsx'

/** Settled, still in time, due tomorrow, or late. */
export function statusOf({ outcome, decision }: MeetingAction, today: LocalDate): StatusKind {
  if (outcome?.state === 'done') return 'ok'
  if (outcome?.state === 'not-done') return 'na'
  return decision.due < today ? 'act' : 'watch'
}

const movementStatus: Readonly<Record<Movement, StatusKind>> = {
  better: 'ok',
  worse: 'act',
  level: 'na',
  'other-period': 'na',
  nobody: 'na',
}

interface Props {
  readonly action: MeetingAction
  readonly today: LocalDate
  readonly placeOf: (area: string) => string
  /** Absent: it can only be read. */
  readonly onSettle?: (outcome: DecisionOutcome) => void
}

/** What was decided, by whom, what became of it, and whether the number moved since. */
export function ActionRow({ action, today, placeOf, onSettle }: Props) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const { decision, outcome } = action
  const [isSettling, setSettling] = useState(false)
  const stateWords = { open: t.stillOpen, done: t.done, 'not-done': t.notDone }
  return (
    <li className="action-row">
      <StatusMark kind={statusOf(action, today)} />
      <div className="action-what">
        <b>{decision.text}</b>
        <p className="small mid">
          {decision.owner} · {t.dueOn({ day: format.day(decision.due, today) })} ·{' '}
          {stateWords[outcome?.state ?? 'open']}
          {outcome !== undefined && outcome.note !== '' && `: ${outcome.note}`}
        </p>
        <BeforeAfter action={action} placeOf={placeOf} />
      </div>
      {onSettle !== undefined && !isSettling && (
        <div className="action-acts no-print">
          {(outcome?.state ?? 'open') === 'open' ? (
            <button type="button" className="link-button" onClick={() => setSettling(true)}>
              {t.settle}
            </button>
          ) : (
            <button
              type="button"
              className="link-button"
              onClick={() => onSettle({ state: 'open', note: outcome?.note ?? '' })}
            >
              {t.reopen}
            </button>
          )}
        </div>
      )}
      {onSettle !== undefined && isSettling && (
        <SettleForm
          onSettle={(outcome) => {
            onSettle(outcome)
            setSettling(false)
          }}
          onCancel={() => setSettling(false)}
        />
      )}
    </li>
  )
}

/** The indicator when it was decided and now, with whose numbers these are. */
function BeforeAfter({
  action: { decision, before, now, movement },
  placeOf,
}: Pick<Props, 'action' | 'placeOf'>) {
  const t = useStore(meetingMessages)
  const text = useText()
  const { aim } = decision
  const indicator = aim && indicatorOf(aim.indicator)
  if (aim === undefined || indicator === undefined) return null
  const movementWords = {
    better: t.better,
    worse: t.worse,
    level: t.level,
    'other-period': t.otherPeriod,
    nobody: t.nobody,
  }
  const share = ({ served, population }: { served: number; population: number }) =>
    population === 0 ? '0/0' : `${Math.floor((100 * served) / population)}% ${served}/${population}`
  return (
    <p className="before-after small">
      <span className="mid">
        {text(indicator.short)}, {placeOf(aim.area)}
        {movement !== undefined && ':'}
      </span>
      {before !== undefined && now !== undefined && movement !== undefined && (
        <>
          <span>{share(before)}</span>
          <IconArrowRight size={14} stroke={2} aria-label={t.becomes} />
          <b>{share(now)}</b>
          <Status kind={movementStatus[movement]}>{movementWords[movement]}</Status>
        </>
      )}
    </p>
  )
}
