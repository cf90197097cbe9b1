import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconClock, IconMaximize, IconPrinter, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import {
  meetingParts,
  usualFocus,
  usualMinutes,
  WHOLE_AREA,
  type MeetingKey,
  type MeetingPart,
} from '@jejaring/core/meeting/meeting'
import { ErrorLine } from '../../ui/error-line.tsx'
import { useFormat } from '../../i18n/format.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { AttendanceSheet } from './attendance-sheet.tsx'
import { Conflicts } from './conflicts.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { LastMeeting, TodaysDecisions } from './meeting-side.tsx'
import { meetingPath } from './meeting-list.tsx'
import { MeetingPartView } from './meeting-part.tsx'
import { MeetingSteps } from './meeting-steps.tsx'
import { Minutes } from './minutes.tsx'
import { PrepareSheet } from './prepare-sheet.tsx'
import { Undelivered } from './undelivered-line.tsx'
import { clockOf, useMinutesSince } from './use-clock.ts'
import { useInvited } from './use-invited.ts'
import { useMeeting, type OpenMeeting } from './use-meeting.ts'
import { useMeetingTitle } from './use-meeting-title.ts'
import '../../ui/only-desk.css'

/** One meeting: its agenda in steps, what was decided, and what the last one came to. */
export function MeetingScreen({
  of,
  showsMinutes,
}: {
  readonly of: MeetingKey
  readonly showsMinutes: boolean
}) {
  const t = useStore(meetingMessages)
  const { open, hasFailed, again } = useMeeting(of)
  if (open === undefined) {
    return hasFailed ? (
      <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
    ) : (
      <Waiting rows={8} />
    )
  }
  return showsMinutes ? <Minutes open={open} /> : <OpenScreen open={open} />
}

function OpenScreen({ open }: { readonly open: OpenMeeting }) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const [sheet, setSheet] = useState<'attendance' | 'prepare'>()
  const { page, meeting, actions, write } = open
  const { kind, mayWrite } = page
  const mayChange = mayWrite && meeting.closedAt === undefined && !page.isClosed
  const part =
    meetingParts.find((one) => one === search.get('part')) ??
    (actions.length > 0 ? 'actions' : 'results')
  const onPart = (chosen: MeetingPart) =>
    setSearch(
      (now) => {
        now.set('part', chosen)
        return now
      },
      { replace: true },
    )
  const minutes = { ...usualMinutes[kind], ...meeting.minutes }
  const focus = meeting.focus ?? usualFocus[kind]
  const placeOf = (area: string): string =>
    area === WHOLE_AREA
      ? t.total
      : (page.agenda.rows.find((row) => row.area === area)?.name ?? area)
  const done = actions.filter(({ outcome }) => outcome?.state === 'done').length
  const { problems } = page.agenda
  const inMinutes = (of: MeetingPart) => t.minutes({ count: minutes[of] })
  const notes = {
    actions: `${t.doneOf({ done, of: actions.length })} · ${inMinutes('actions')}`,
    results: `${t.focusOf({ villages: page.agenda.rows.length, focus: focus.length })} · ${inMinutes('results')}`,
    problems:
      problems.length === 0
        ? inMinutes('problems')
        : `${t.longest({ count: problems.length, time: format.wait(problems[0]?.waitingDays ?? 0) })} · ${inMinutes('problems')}`,
    changes: `${t.things(page.agenda.moved.length)} · ${inMinutes('changes')}`,
    decisions: `${t.noted(meeting.decisions.length)} · ${inMinutes('decisions')}`,
  }
  const parts = { open, focus, mayChange, placeOf }
  return (
    <div className="meeting">
      <Head
        open={open}
        mayChange={mayChange}
        planned={Object.values(minutes).reduce((sum, one) => sum + one, 0)}
        onSheet={setSheet}
      />
      <Undelivered waiting={open.waiting} refused={open.refused} />
      <Conflicts meeting={meeting} {...(mayChange ? { onChoose: write } : {})} />
      <MeetingSteps current={part} notes={notes} onChoose={onPart} />
      <div
        className={
          part === 'results' && focus.length > 5
            ? 'meeting-columns meeting-columns-wide'
            : 'meeting-columns'
        }
      >
        <div className="meeting-main">
          <MeetingPartView part={part} {...parts} />
        </div>
        <aside className="meeting-side">
          {part !== 'actions' && <LastMeeting actions={actions} today={page.agenda.today} />}
          <TodaysDecisions {...parts} />
        </aside>
      </div>
      {sheet === 'attendance' && <Attendance open={open} onClose={() => setSheet(undefined)} />}
      {sheet === 'prepare' && (
        <PrepareSheet
          open={open}
          focus={focus}
          minutes={minutes}
          onClose={() => setSheet(undefined)}
        />
      )}
    </div>
  )
}

function Attendance({
  open: { page, meeting, write },
  onClose,
}: {
  readonly open: OpenMeeting
  readonly onClose: () => void
}) {
  const invited = useInvited(page)
  return (
    <AttendanceSheet
      invited={invited}
      attendance={meeting.attendance}
      onNote={(of, value) => write({ kind: 'attendance', of, value })}
      onClose={onClose}
    />
  )
}

interface HeadProps {
  readonly open: OpenMeeting
  readonly mayChange: boolean
  /** Minutes of all parts. */
  readonly planned: number
  readonly onSheet: (sheet: 'attendance' | 'prepare') => void
}

function Head({ open, mayChange, planned, onSheet }: HeadProps) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const { page, meeting, write } = open
  const title = useMeetingTitle(page, meeting)
  const invited = useInvited(page)
  const gone = useMinutesSince(meeting.startedAt, meeting.closedAt)
  const here = invited.filter(({ id }) => meeting.attendance.get(id) === true)
  const away = invited.filter(({ id }) => meeting.attendance.get(id) !== true)
  const time =
    meeting.startedAt === undefined ? '' : `, ${format.time(Date.parse(meeting.startedAt))}`
  const attendance =
    here.length === 0
      ? t.nobodyNoted
      : away.length === 0
        ? t.allHere({ of: invited.length })
        : t.here({
            here: here.length,
            of: invited.length,
            away: away.map(({ name }) => name).join(', '),
          })
  return (
    <div className="desk-head">
      <div>
        <h1>{title}</h1>
        <p>
          {format.longDay(meeting.date ?? page.day)}
          {time}. {attendance}
        </p>
      </div>
      <div className="desk-tools no-print">
        {gone === undefined && mayChange && (
          <Button
            leftSection={<IconClock size={20} stroke={1.75} aria-hidden />}
            onClick={() => {
              // It is held on the day on which it begins.
              if ((meeting.date ?? page.day) !== page.today) {
                write({ kind: 'date', value: page.today })
              }
              write({ kind: 'started', value: new Date().toISOString() })
            }}
          >
            {t.start}
          </Button>
        )}
        {gone !== undefined && (
          <span className="meeting-clock" role="timer">
            <IconClock size={16} stroke={2} aria-hidden />
            {t.clock({ gone: clockOf(gone), planned: clockOf(planned) })}
          </span>
        )}
        {mayChange && (
          <>
            <Button
              variant="default"
              leftSection={<IconUsers size={20} stroke={1.75} aria-hidden />}
              onClick={() => onSheet('attendance')}
            >
              {t.attendance}
            </Button>
            <Button variant="default" onClick={() => onSheet('prepare')}>
              {t.prepare}
            </Button>
          </>
        )}
        <Button
          variant="default"
          className="only-desk"
          leftSection={<IconMaximize size={20} stroke={1.75} aria-hidden />}
          onClick={() => void toggleFullScreen()}
        >
          {t.fullScreen}
        </Button>
        <Button
          variant="default"
          component={Link}
          href={meetingPath(page, 'minutes')}
          leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
        >
          {t.minutesPage}
        </Button>
      </div>
    </div>
  )
}

/** For a projector: no navigation, everything a quarter larger. */
const toggleFullScreen = (): Promise<void> =>
  document.fullscreenElement === null
    ? document.documentElement.requestFullscreen()
    : document.exitFullscreen()
