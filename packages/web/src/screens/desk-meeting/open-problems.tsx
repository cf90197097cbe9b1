import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { MeetingProblem } from '@jejaring/core/meeting/agenda'
import { useFormat } from '../../i18n/format.ts'
import { Ladder } from '../../problem/ladder.tsx'
import { ProblemClock, ProblemDeadline } from '../../problem/problem-clock.tsx'
import { Section } from '../../ui/section.tsx'
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
        <div className="open-problems">
          {problems.slice(0, most).map((problem) => {
            const { id, village, what, since, level, action, rungs } = problem
            return (
              <Link key={id} href={`/desk/problems/${village}/${id}`} className="card problem-card">
                <ProblemClock problem={problem} />
                <span className="problem-main">
                  <span className="problem-top">
                    <h3>{what}</h3>
                    <ProblemDeadline problem={problem} today={today} />
                  </span>
                  <p>
                    {placeOf(village)}, {format.day(since, today)}
                    {rungs === undefined && ` · ${t.heldBy({ who: t[`at-${level}`] })}`}
                    {action !== undefined && ` · ${action}`}
                  </p>
                  {rungs !== undefined && <Ladder rungs={rungs} />}
                </span>
              </Link>
            )
          })}
        </div>
      )}
    </Section>
  )
}
