import { useStore } from '@nanostores/react'
import { IconCalendarDue, IconPlus, IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { MeetingAction } from '@jejaring/core/meeting/agenda'
import type { RecordedDecision } from '@jejaring/core/meeting/fold-meeting'
import { newId } from '../../store/write-down.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { statusOf } from './action-row.tsx'
import { DecisionSheet } from './decision-sheet.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { indicatorOf } from './focus-table.tsx'
import type { PartProps } from './meeting-part.tsx'

/** What the last meetings came to, in short. */
export function LastMeeting({
  actions,
  today,
}: {
  readonly actions: readonly MeetingAction[]
  readonly today: LocalDate
}) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const done = actions.filter(({ outcome }) => outcome?.state === 'done').length
  return (
    <section className="card side-card">
      <div className="side-head">
        <h2>{t.before}</h2>
        <span className="tiny dim">{t.doneOf({ done, of: actions.length })}</span>
      </div>
      {actions.length === 0 && <p className="small dim">{t.nothingBefore}</p>}
      <ul>
        {actions.map((action) => (
          <li key={action.decision.id} className="side-action">
            <StatusMark kind={statusOf(action, today)} />
            <span>
              <b className="small">{action.decision.text}</b>
              <span className="tiny mid">
                {action.decision.owner}
                {statusOf(action, today) !== 'ok' &&
                  `, ${t.dueOn({ day: format.day(action.decision.due, today) })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is decided today; the last line begins the next one. */
export function TodaysDecisions({ open, focus, mayChange, placeOf }: PartProps) {
  const t = useStore(meetingMessages)
  const text = useText()
  const format = useFormat()
  const [editing, setEditing] = useState<RecordedDecision | 'new'>()
  const { page, meeting, write } = open
  const close = () => setEditing(undefined)
  return (
    <section className="card side-card side-decisions">
      <div className="side-head">
        <h2>{t.today}</h2>
        <span className="side-count">{meeting.decisions.length}</span>
      </div>
      <ol className="decisions">
        {meeting.decisions.map((decision, nth) => {
          const indicator = decision.aim && indicatorOf(decision.aim.indicator)
          return (
            <li key={decision.id}>
              <b className="small">
                {nth + 1}. {decision.text}
              </b>
              <span className="decision-line tiny mid">
                <span>
                  <IconUser size={14} stroke={2} aria-hidden /> {decision.owner}
                </span>
                <span>
                  <IconCalendarDue size={14} stroke={2} aria-hidden />{' '}
                  {format.day(decision.due, page.today)}
                </span>
              </span>
              {indicator !== undefined && decision.aim !== undefined && (
                <span className="tiny mid">
                  {t.shouldMove({ what: text(indicator.short), where: placeOf(decision.aim.area) })}
                </span>
              )}
              {mayChange && (
                <button
                  type="button"
                  className="link-button tiny"
                  onClick={() => setEditing(decision)}
                >
                  {t.change}
                </button>
              )}
            </li>
          )
        })}
      </ol>
      {mayChange && (
        <button type="button" className="decision-new" onClick={() => setEditing('new')}>
          <IconPlus size={20} stroke={1.75} aria-hidden /> {t.addDecision}
        </button>
      )}
      {editing !== undefined && (
        <DecisionSheet
          page={page}
          focus={focus}
          {...(editing === 'new'
            ? {}
            : {
                decision: editing,
                onTakeBack: () => {
                  write({ kind: 'decision', of: editing.id, value: null })
                  close()
                },
              })}
          onSave={(value) => {
            const of = editing === 'new' ? newId() : editing.id
            write({ kind: 'decision', of, value })
            close()
          }}
          onClose={close}
        />
      )}
    </section>
  )
}
