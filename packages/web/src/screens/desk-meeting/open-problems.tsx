import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { MeetingProblem } from '@jejaring/core/meeting/agenda'
import { useFormat } from '../../i18n/format.ts'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import { Link } from 'wouter'

interface Props {
  readonly problems: readonly MeetingProblem[]
  readonly today: LocalDate
  readonly placeOf: (area: string) => string
  /** The rest is a part of its own. */
  readonly most?: number
}

/** What holds the work up, the longest wait first: how long, where it stands, what was promised. */
export function OpenProblems({ problems, today, placeOf, most = problems.length }: Props) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  return (
    <Section
      title={t.openProblems}
      aside={<Link href="/desk/problems">{t.allProblems({ count: problems.length })}</Link>}
    >
      {problems.length === 0 ? (
        <p className="small dim">{t.noProblems}</p>
      ) : (
        <ul className="card">
          {problems.slice(0, most).map((problem) => {
            const { id, village, what, since, level, deadline, action, waitingDays } = problem
            const isLate = problem.lateDays > 0
            return (
              <li key={id} className="wait-row">
                <span className={`wait-clock wait-${isLate ? 'act' : 'watch'}`}>
                  <b>{waitingDays}</b>
                  {t.days}
                </span>
                <span className="wait-what">
                  <Link href={`/desk/problems/${village}/${id}`}>{what}</Link>
                  <span className="small mid">
                    {placeOf(village)}, {format.day(since, today)} ·{' '}
                    {t.heldBy({ who: t[`at-${level}`] })}
                    {action !== undefined && ` · ${action}`}
                  </span>
                </span>
                <Status kind={isLate ? 'act' : 'watch'}>
                  {isLate
                    ? t.lateBy({ days: problem.lateDays })
                    : t.dueOn({ day: format.day(deadline, today) })}
                </Status>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
