import { useStore } from '@nanostores/react'
import { IconCalendarPlus, IconChevronRight, IconPresentation } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { MeetingLine, Meetings } from '@jejaring/core/meeting/agenda'
import { WHOLE_AREA, type MeetingKey } from '@jejaring/core/meeting/meeting'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { ActionRow } from './action-row.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { deliverOutbox, openOutbox, putOutcome } from './meeting-outbox.ts'

export const meetingPath = ({ facility, kind, day }: MeetingKey, view?: 'minutes'): string =>
  `/desk/meeting?${new URLSearchParams({ facility, kind, day, ...(view && { view }) })}`

/** What comes next, what is mine to do, and what was held. */
export function MeetingList({ me }: { readonly me: Me }) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const placeOf = (area: string) => (area === WHOLE_AREA ? t.total : places.village(area))
  const [meetings, setMeetings] = useState<Meetings | 'failed'>()
  const look = useCallback(async () => {
    const answer = await request<Meetings>('/api/meetings')
    setMeetings((last) =>
      answer.kind === 'ok' ? answer.value : typeof last === 'object' ? last : 'failed',
    )
  }, [])
  useEffect(() => {
    openOutbox()
    void deliverOutbox().then(look)
  }, [look])
  useLookAfterChanges(look)
  if (meetings === undefined) return <Waiting rows={6} />
  if (meetings === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void look() }}>{t.failed}</ErrorLine>
  }
  const { meetings: all, next, mine, today } = meetings
  const open = all.filter(({ isClosed }) => !isClosed)
  const held = all.filter(({ isClosed }) => isClosed)
  const isDinas = me.role === 'dinas'
  return (
    <div className="meeting-list">
      <div className="desk-head">
        <div>
          <h1>{t.listTitle}</h1>
          <p>{isDinas ? t.listDinas : t.listLine}</p>
        </div>
      </div>
      {(open.length > 0 || next.length > 0) && (
        <Section title={t.toCome}>
          <div className="card">
            {open.map((line) => (
              <Line key={meetingPath(line)} line={line} isHeld={false} />
            ))}
            {next.map((key) => (
              <Link key={meetingPath(key)} href={meetingPath(key)} className="meeting-line">
                <IconCalendarPlus size={20} stroke={1.75} aria-hidden />
                <span className="meeting-line-what">
                  <b>{t[key.kind]}</b>
                  <span className="small mid">{format.longDay(key.day)}</span>
                </span>
                <span className="small mid">{t.prepared}</span>
                <IconChevronRight size={16} stroke={2} aria-hidden />
              </Link>
            ))}
          </div>
        </Section>
      )}
      {mine.length > 0 && (
        <Section title={t.mine} count={mine.length}>
          <ul className="card">
            {mine.map((action) => (
              <ActionRow
                key={action.decision.id}
                action={action}
                today={today}
                placeOf={placeOf}
                onSettle={(outcome) => {
                  putOutcome(action, outcome)
                  void deliverOutbox().then(look)
                }}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.held} {...(held.length > 0 ? { count: held.length } : {})}>
        {held.length === 0 ? (
          <EmptyState icon={IconPresentation} title={t.noneHeld} text={t.noneHeldText} />
        ) : (
          <div className="card">
            {held.map((line) => (
              <Line key={meetingPath(line)} line={line} isHeld showsPlace={isDinas} />
            ))}
          </div>
        )}
      </Section>
    </div>
  )
}

function Line({
  line,
  isHeld,
  showsPlace = false,
}: {
  readonly line: MeetingLine
  readonly isHeld: boolean
  readonly showsPlace?: boolean
}) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const { kind, date, present, decisions, done, facilityName } = line
  return (
    <Link href={meetingPath(line, isHeld ? 'minutes' : undefined)} className="meeting-line">
      <IconPresentation size={20} stroke={1.75} aria-hidden />
      <span className="meeting-line-what">
        <b>{showsPlace ? `${facilityName}, ${t[kind]}` : t[kind]}</b>
        <span className="small mid">{format.longDay(date)}</span>
      </span>
      <span className="small mid">
        {isHeld ? t.heldLine({ present, decisions, done }) : t.notClosed}
      </span>
      <IconChevronRight size={16} stroke={2} aria-hidden />
    </Link>
  )
}
