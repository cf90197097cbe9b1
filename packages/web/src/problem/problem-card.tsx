import { useStore } from '@nanostores/react'
import { Link } from 'wouter'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Problem } from '@jejaring/core/problem/problem-now'
import { rungsOf } from '@jejaring/core/problem/rungs'
import { useFormat } from '../i18n/format.ts'
import { Ladder } from './ladder.tsx'
import { ProblemClock, ProblemDeadline } from './problem-clock.tsx'
import { holderOf, writerOf, type ProblemNames } from './problem-names.ts'
import { problemMessages } from './problem.messages.ts'
import './problem.css'

interface Props {
  readonly problem: Problem
  readonly names: ProblemNames
  readonly today: LocalDate
  readonly href: string
}

/** A problem in a list: how long, what, who told of it, where on the ladder, and what is awaited. */
export function ProblemCard({ problem, names, today, href }: Props) {
  const t = useStore(problemMessages)
  const format = useFormat()
  const { report, village } = problem
  const who = writerOf(report.author, names, t, t[report.by])
  const place = names.villages[village]?.name
  return (
    <Link href={href} className="card problem-card">
      <ProblemClock problem={problem} />
      <span className="problem-main">
        <span className="problem-top">
          <h3>{report.what}</h3>
          <ProblemDeadline problem={problem} today={today} />
        </span>
        <p>
          {place === undefined ? '' : `${place}. `}
          {t.told({ who, day: format.day(report.on, today) })}
        </p>
        <Ladder rungs={rungsOf(problem)} />
      </span>
      <Awaited problem={problem} names={names} today={today} />
    </Link>
  )
}

/** What somebody promised, or for whom it waits. */
function Awaited({ problem, names, today }: Omit<Props, 'href'>) {
  const t = useStore(problemMessages)
  const format = useFormat()
  const { state, level, levelSince, answer, closed, report } = problem
  const day = format.day(levelSince, today)
  const first = format.day(report.since, today)
  const [quiet, loud] =
    closed !== undefined
      ? [t.closedOn({ day: format.day(closed.on, today) }), closed.done]
      : state === 'answered' && answer !== undefined
        ? [
            t.action({ who: holderOf(answer.from, problem, names, t) }),
            [answer.action, answer.owner].filter((word) => word !== undefined).join(', '),
          ]
        : [
            levelSince === report.on
              ? t.since({ day: first })
              : t.climbedTo({ who: t[level], day }),
            t.awaits({ who: holderOf(level, problem, names, t) }),
          ]
  return (
    <span className="problem-await">
      <span>{quiet}</span>
      <b>{loud}</b>
    </span>
  )
}
