import { useStore } from '@nanostores/react'
import {
  IconArrowUp,
  IconCircleCheck,
  IconFlag,
  IconMessage2,
  IconRefresh,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Problem } from '@jejaring/core/problem/problem-now'
import { waitsFor } from '@jejaring/core/problem/speaks-for'
import type { ProblemStep } from '@jejaring/core/problem/problem-record'
import { useFormat } from '../i18n/format.ts'
import { holderOf, writerOf, type ProblemNames } from './problem-names.ts'
import { problemMessages } from './problem.messages.ts'
import './problem.css'

interface Props {
  readonly problem: Problem
  readonly names: ProblemNames
  readonly today: LocalDate
}

/** Everything that happened to it, in order; whoever told of it sees every step. */
export function ProblemEvents({ problem, names, today }: Props) {
  const t = useStore(problemMessages)
  const format = useFormat()
  const { report, events } = problem
  const words = useStepWords(problem, names)
  const head = (title: string, on: LocalDate) => (
    <div className="problem-event-head">
      <span>{title}</span>
      <time dateTime={on}>{format.day(on, today)}</time>
    </div>
  )
  return (
    <ol className="problem-events">
      <li>
        <IconFlag size={18} stroke={1.75} aria-hidden />
        {head(t.stepReported({ who: writerOf(report.author, names, t, t[report.by]) }), report.on)}
        {report.wish !== undefined && <p>{report.wish}</p>}
      </li>
      {events.map((event) =>
        event.kind === 'climbed' ? (
          <li key={`${event.on} ${event.to}`}>
            <IconArrowUp size={18} stroke={1.75} aria-hidden />
            {head(t.stepClimbed({ to: holderOf(event.to, problem, names, t) }), event.on)}
          </li>
        ) : (
          <li key={event.step.id}>
            {icons[event.step.step]}
            {head(words(event.step).title, event.on)}
            {words(event.step).lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ),
      )}
    </ol>
  )
}

const icons: Readonly<Record<ProblemStep['step'], ReactNode>> = {
  answered: <IconMessage2 size={18} stroke={1.75} aria-hidden />,
  taken: <IconMessage2 size={18} stroke={1.75} aria-hidden />,
  handed: <IconArrowUp size={18} stroke={1.75} aria-hidden />,
  closed: <IconCircleCheck size={18} stroke={1.75} aria-hidden />,
  reopened: <IconRefresh size={18} stroke={1.75} aria-hidden />,
}

/** Who speaks, and what they said. */
function useStepWords(problem: Problem, names: ProblemNames) {
  const t = useStore(problemMessages)
  const format = useFormat()
  return (step: ProblemStep): { readonly title: string; readonly lines: readonly string[] } => {
    const from = (level: Parameters<typeof holderOf>[0]) => {
      const who = holderOf(level, problem, names, t)
      const by = writerOf(step.author, names, t, '')
      const role = names.writers[step.author]?.role
      // Who belongs there speaks for it; what others said is noted by somebody.
      if (role !== undefined && waitsFor[role].includes(level)) return by
      return by === '' || by === who ? who : `${who} (${t.noted({ who: by })})`
    }
    switch (step.step) {
      case 'answered':
        return {
          title: t.stepAnswered({ who: from(step.from) }),
          lines: [
            [step.action, step.owner].filter((word) => word !== undefined).join(', '),
            t.promised({ day: format.day(step.until) }),
          ],
        }
      case 'taken':
        return { title: t.stepTaken({ who: from(step.from) }), lines: [] }
      case 'handed': {
        const to = holderOf(step.to, problem, names, t)
        return { title: t.stepHanded({ who: from(step.from), to }), lines: [step.why] }
      }
      case 'closed':
        return { title: t.stepClosed({ who: from(step.from) }), lines: [step.done] }
      case 'reopened': {
        const who = writerOf(step.author, names, t, t[problem.report.by])
        return { title: t.stepReopened({ who }), lines: [step.why] }
      }
    }
  }
}
