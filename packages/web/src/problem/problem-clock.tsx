import { useStore } from '@nanostores/react'
import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Problem } from '@jejaring/core/problem/problem-now'
import { useFormat } from '../i18n/format.ts'
import { Status } from '../ui/status.tsx'
import { problemMessages } from './problem.messages.ts'
import './problem.css'

/** As far as the clock goes. */
type Waits = Pick<Problem, 'state' | 'deadline' | 'waitingDays' | 'lateDays'>

const kindOf = ({ state, lateDays }: Waits) =>
  state === 'closed' ? 'ok' : lateDays > 0 ? 'act' : 'watch'

/** Days of waiting. */
export function ProblemClock({ problem }: { readonly problem: Waits }) {
  const t = useStore(problemMessages)
  const format = useFormat()
  const { waitingDays } = problem
  return (
    <span className={`problem-clock problem-clock-${kindOf(problem)}`}>
      <b>{format.number(waitingDays)}</b>
      <span>{t.days(waitingDays)}</span>
    </span>
  )
}

/** How the clock stands, in words. */
export function ProblemDeadline({
  problem,
  today,
}: {
  readonly problem: Waits
  readonly today: LocalDate
}) {
  const t = useStore(problemMessages)
  const format = useFormat()
  const { state, deadline, lateDays } = problem
  const day = format.day(deadline, today)
  const words =
    state === 'closed'
      ? t.closedOn({ day })
      : lateDays > 0
        ? deadline < today
          ? t.late(lateDays)
          : // Others let it wait; who holds it now still has time.
            t.lateDue({ late: t.late(lateDays), day })
        : deadline === today
          ? t.dueToday
          : deadline === addDays(today, 1)
            ? t.dueTomorrow
            : t.due({ day })
  return <Status kind={kindOf(problem)}>{words}</Status>
}
