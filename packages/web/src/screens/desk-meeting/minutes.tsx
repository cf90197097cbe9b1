import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import { usualFocus, WHOLE_AREA } from '@jejaring/core/meeting/meeting'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { ActionRow } from './action-row.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { FocusTable, indicatorOf } from './focus-table.tsx'
import { meetingPath } from './meeting-list.tsx'
import { MeetingCommitments } from './meeting-commitments.tsx'
import { OpenProblems } from './open-problems.tsx'
import { Undelivered } from './undelivered-line.tsx'
import { useInvited } from './use-invited.ts'
import type { OpenMeeting } from './use-meeting.ts'
import { useMeetingTitle } from './use-meeting-title.ts'
import './minutes.css'

/** The minutes as they are printed: figures of the moment in which the meeting was closed. */
export function Minutes({ open }: { readonly open: OpenMeeting }) {
  const t = useStore(meetingMessages)
  const text = useText()
  const format = useFormat()
  const { page, meeting, actions } = open
  const { agenda } = page
  const title = useMeetingTitle(page, meeting)
  const invited = useInvited(page)
  const here = invited.filter(({ id }) => meeting.attendance.get(id) === true)
  const away = invited.filter(({ id }) => meeting.attendance.get(id) !== true)
  const placeOf = (area: string): string =>
    area === WHOLE_AREA ? t.total : (agenda.rows.find((row) => row.area === area)?.name ?? area)
  const time = (moment: string) => format.time(Date.parse(moment))
  const referrals = agenda.referrals.reduce((sum, { open: count }) => sum + count, 0)
  const overdue = agenda.referrals.reduce((sum, village) => sum + village.overdue, 0)
  return (
    <article className="minutes">
      <div className="minutes-tools no-print">
        <Button
          variant="default"
          component={Link}
          href={meetingPath(page)}
          leftSection={<IconArrowLeft size={20} stroke={1.75} aria-hidden />}
        >
          {t.toMeeting}
        </Button>
        <PrintButton variant="filled">{t.print}</PrintButton>
      </div>
      <Undelivered waiting={open.waiting} refused={open.refused} />
      <header>
        <h1>{t.minutesOf({ title })}</h1>
        <p>
          {page.facilityName}. {format.longDay(meeting.date ?? page.day)}
          {meeting.startedAt !== undefined && `, ${time(meeting.startedAt)}`}
          {meeting.closedAt !== undefined && ` – ${time(meeting.closedAt)}`}
        </p>
        <p className="small mid">
          {page.isClosed
            ? t.figuresOf({ day: format.longDay(agenda.today), time: time(agenda.at) })
            : t.draft}
        </p>
      </header>
      <section>
        <h2>{t.attendance}</h2>
        <p>
          {t.hereList({ names: here.length === 0 ? '–' : here.map(({ name }) => name).join(', ') })}
        </p>
        {away.length > 0 && <p>{t.awayList({ names: away.map(({ name }) => name).join(', ') })}</p>}
      </section>
      {actions.length > 0 && (
        <section>
          <h2>{t.actions}</h2>
          <ul className="card">
            {actions.map((action) => (
              <ActionRow
                key={action.decision.id}
                action={action}
                today={agenda.today}
                placeOf={placeOf}
              />
            ))}
          </ul>
        </section>
      )}
      {agenda.commitments !== undefined && (
        <MeetingCommitments commitments={agenda.commitments} today={agenda.today} />
      )}
      <section>
        <h2>{t.results}</h2>
        <FocusTable agenda={agenda} focus={meeting.focus ?? usualFocus[page.kind]} isPrinted />
        <p className="tiny dim">{t.source}</p>
      </section>
      <section>
        <h2>{t.problems}</h2>
        {agenda.problems.length > 0 && (
          <OpenProblems problems={agenda.problems} today={agenda.today} placeOf={placeOf} />
        )}
        <p>{t.referralsLine({ open: referrals, overdue })}</p>
      </section>
      <section>
        <h2>{t.decisions}</h2>
        {meeting.decisions.length === 0 ? (
          <p>{t.noDecisions}</p>
        ) : (
          <table className="minutes-decisions">
            <thead>
              <tr>
                <th scope="col">{t.sentence}</th>
                <th scope="col">{t.owner}</th>
                <th scope="col">{t.dueDate}</th>
                <th scope="col">{t.aim}</th>
              </tr>
            </thead>
            <tbody>
              {meeting.decisions.map(({ id, text: sentence, owner, due, aim }, nth) => {
                const indicator = aim && indicatorOf(aim.indicator)
                return (
                  <tr key={id}>
                    <td>
                      {nth + 1}. {sentence}
                    </td>
                    <td>{owner}</td>
                    <td>{format.shortDay(due)}</td>
                    <td>
                      {aim !== undefined && indicator !== undefined
                        ? `${text(indicator.short)}, ${placeOf(aim.area)}`
                        : '–'}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
        {meeting.notes !== '' && <p className="minutes-notes">{meeting.notes}</p>}
        <p>{t.nextOn({ day: format.longDay(page.next) })}</p>
      </section>
      <div className="minutes-signs">
        <p>{t.signHead}</p>
        <p>{t.signWriter}</p>
      </div>
    </article>
  )
}
