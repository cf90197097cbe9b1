import { Button, Textarea } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconCircleCheck, IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { VillageWaits } from '@jejaring/core/meeting/agenda'
import { VISITS_INDICATOR, type MeetingPart } from '@jejaring/core/meeting/meeting'
import { useMe } from '../../session/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { ActionRow } from './action-row.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { FocusTable, indicatorOf, namesPath } from './focus-table.tsx'
import { MeetingCommitments } from './meeting-commitments.tsx'
import { OpenProblems } from './open-problems.tsx'
import type { OpenMeeting } from './use-meeting.ts'

export interface PartProps {
  readonly open: OpenMeeting
  readonly focus: readonly string[]
  readonly mayChange: boolean
  readonly placeOf: (area: string) => string
}

/** What is talked about in one part of the agenda. */
export function MeetingPartView({ part, ...props }: PartProps & { readonly part: MeetingPart }) {
  switch (part) {
    case 'actions':
      return <Actions {...props} />
    case 'results':
      return <Results {...props} />
    case 'problems':
      return <Waits {...props} />
    case 'changes':
      return <Moved {...props} />
    case 'decisions':
      return <Ending {...props} />
  }
}

/** In the picture of the meeting the table and what waits longest stand under each other. */
const PROBLEMS_BELOW = 3

function Results({ open: { page }, focus, placeOf }: PartProps) {
  const { agenda } = page
  return (
    <>
      <FocusTable agenda={agenda} focus={focus} />
      {agenda.problems.length > 0 && (
        <OpenProblems
          problems={agenda.problems}
          today={agenda.today}
          placeOf={placeOf}
          most={PROBLEMS_BELOW}
        />
      )}
    </>
  )
}

function Actions({ open: { page, actions, settle, keep }, placeOf }: PartProps) {
  const t = useStore(meetingMessages)
  const me = useMe()
  const { commitments, today } = page.agenda
  return (
    <>
      {actions.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title={t.nothingBefore} text={t.nothingBeforeText} />
      ) : (
        <div className="card">
          <ul>
            {actions.map((action) => (
              <ActionRow
                key={action.decision.id}
                action={action}
                today={today}
                placeOf={placeOf}
                {...(!page.isClosed && (page.mayWrite || action.decision.account === me?.id)
                  ? { onSettle: (outcome) => settle(action, outcome) }
                  : {})}
              />
            ))}
          </ul>
          <p className="meeting-rule tiny dim">{t.movedRule}</p>
        </div>
      )}
      {commitments !== undefined && (
        <MeetingCommitments
          commitments={commitments}
          today={today}
          {...(!page.isClosed && page.mayWrite ? { onKeep: keep } : {})}
        />
      )}
    </>
  )
}

/** Who waits for an answer, and who was not visited: by village, without names. */
function Waits({ open: { page }, placeOf }: PartProps) {
  const t = useStore(meetingMessages)
  const { problems, referrals, visits: visitsHanded, rows, today } = page.agenda
  const visits = indicatorOf(VISITS_INDICATOR)
  const unvisited = rows
    .flatMap(({ area, cells }) => {
      const cell = cells.find(({ indicator }) => indicator === VISITS_INDICATOR)
      const missing = cell === undefined ? 0 : cell.population - cell.served
      return missing === 0 || cell === undefined ? [] : [{ area, missing, of: cell.population }]
    })
    .toSorted((a, b) => b.missing - a.missing)
  return (
    <>
      <OpenProblems problems={problems} today={today} placeOf={placeOf} />
      <Section title={t.referralsOpen} aside={<Link href="/desk/referrals">{t.seeReferrals}</Link>}>
        <Waiting waits={referrals} none={t.noReferrals} words={t.unanswered} placeOf={placeOf} />
      </Section>
      {visitsHanded !== undefined && (
        <Section title={t.handedOver}>
          <Waiting waits={visitsHanded} none={t.noHandedOver} words={t.notMade} placeOf={placeOf} />
        </Section>
      )}
      <Section title={t.unvisited}>
        {unvisited.length === 0 ? (
          <p className="small dim">{t.noUnvisited}</p>
        ) : (
          <ul className="card">
            {unvisited.map(({ area, missing, of }) => (
              <li key={area} className="wait-row">
                <b className="wait-what">{placeOf(area)}</b>
                <span className="small mid">{t.unvisitedOf({ missing, of })}</span>
                {visits !== undefined && <Link href={namesPath(area, visits)}>{t.seeNames}</Link>}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

interface WaitingProps extends Pick<PartProps, 'placeOf'> {
  readonly waits: readonly VillageWaits[]
  /** What is said when nobody waits. */
  readonly none: string
  readonly words: (count: number) => string
}

/** Village by village how many wait, and how long the first of them. */
function Waiting({ waits, none, words, placeOf }: WaitingProps) {
  const t = useStore(meetingMessages)
  if (waits.length === 0) return <p className="small dim">{none}</p>
  return (
    <ul className="card">
      {waits.map(({ area, open, overdue, longestDays }) => (
        <li key={area} className="wait-row">
          <span className={`wait-clock wait-${overdue > 0 ? 'act' : 'watch'}`}>
            <b>{longestDays}</b>
            {t.days}
          </span>
          <b className="wait-what">{placeOf(area)}</b>
          <span className="small mid">{words(open)}</span>
          {overdue > 0 && <Status kind="act">{t.overdue(overdue)}</Status>}
        </li>
      ))}
    </ul>
  )
}

function Moved({ open: { page } }: PartProps) {
  const t = useStore(meetingMessages)
  const text = useText()
  const format = useFormat()
  const { moved, movedSince } = page.agenda
  if (moved.length === 0) {
    return (
      <EmptyState
        icon={IconCircleCheck}
        title={t.nothingMoved}
        text={t.movedSince({ day: format.longDay(movedSince) })}
      />
    )
  }
  const share = ({ served, population }: { served: number; population: number }) =>
    `${Math.floor((100 * served) / population)}% ${served}/${population}`
  return (
    <Section title={t.movedSince({ day: format.longDay(movedSince) })}>
      <ul className="card">
        {moved.map(({ area, name, indicator: id, before, now, movement }) => {
          const indicator = indicatorOf(id)
          return indicator === undefined ? null : (
            <li key={`${area} ${id}`} className="moved-row">
              <span className="wait-what">
                <b>{name}</b>
                <span className="small mid">{text(indicator.label)}</span>
              </span>
              <span className="small">{share(before)}</span>
              <IconArrowRight size={14} stroke={2} aria-label={t.becomes} />
              <Link href={namesPath(area, indicator)}>{share(now)}</Link>
              <Status kind={movement === 'better' ? 'ok' : 'act'}>
                {movement === 'better' ? t.better : t.worse}
              </Status>
            </li>
          )
        })}
      </ul>
      <p className="meeting-rule tiny dim">{t.movedRule}</p>
    </Section>
  )
}

/** Notes for the minutes, and the end. */
function Ending({ open: { page, meeting, write }, mayChange }: PartProps) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const [notes, setNotes] = useState<string>()
  const [isSure, setSure] = useState(false)
  const save = () => {
    if (notes !== undefined && notes.trim() !== meeting.notes) {
      write({ kind: 'notes', value: notes.trim() })
    }
    setNotes(undefined)
  }
  return (
    <div className="meeting-end">
      <Textarea
        label={t.notes}
        description={t.noNames}
        autosize
        minRows={4}
        maxLength={4000}
        readOnly={!mayChange}
        value={notes ?? meeting.notes}
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
        onBlur={save}
      />
      <p className="small mid">{t.nextOn({ day: format.longDay(page.next) })}</p>
      {mayChange && !isSure && <Button onClick={() => setSure(true)}>{t.close}</Button>}
      {mayChange && isSure && (
        <div className="meeting-sure" role="group" aria-label={t.close}>
          <p className="small">{t.closeSure}</p>
          <div className="action-acts">
            <Button onClick={() => write({ kind: 'closed', value: new Date().toISOString() })}>
              {t.closeNow}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {t.cancel}
            </Button>
          </div>
        </div>
      )}
      {meeting.closedAt !== undefined && (
        <p role="status">
          <Status kind="ok">{t.isClosed}</Status>
        </p>
      )}
    </div>
  )
}
