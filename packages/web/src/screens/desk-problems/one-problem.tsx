import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { OneProblem } from '@jejaring/core/problem/problem-api'
import { problemLevels, mayHand } from '@jejaring/core/problem/problem-level'
import { speaksFor } from '@jejaring/core/problem/speaks-for'
import type { Me } from '@jejaring/core/sync/account'
import { rungsOf } from '@jejaring/core/problem/rungs'
import { useFormat } from '../../i18n/format.ts'
import { Ladder } from '../../problem/ladder.tsx'
import { ProblemClock, ProblemDeadline } from '../../problem/problem-clock.tsx'
import { ProblemEvents } from '../../problem/problem-events.tsx'
import { holderOf } from '../../problem/problem-names.ts'
import { problemMessages } from '../../problem/problem.messages.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { deskProblemMessages } from './desk-problems.messages.ts'
import { StepSheet, type Asked } from './step-sheet.tsx'
import { useProblem } from './use-problems.ts'
import './desk-problems.css'

interface Props {
  readonly me: Me
  readonly village: string
  readonly id: string
}

/** One problem: where it stands, what happened, and what may be done about it. */
export default function DeskProblem({ me, village, id }: Props) {
  const t = useStore(deskProblemMessages)
  const { value, again, show } = useProblem(village, id)
  return (
    <div className="desk-problems">
      <p className="no-print">
        <Link href="/desk/problems" className="problem-back">
          <IconArrowLeft size={18} stroke={1.75} aria-hidden /> {t.back}
        </Link>
      </p>
      {value === undefined ? (
        <Waiting rows={6} />
      ) : value === 'failed' ? (
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.gone}</ErrorLine>
      ) : (
        <Shown me={me} one={value} again={again} show={show} />
      )}
    </div>
  )
}

interface ShownProps {
  readonly me: Me
  readonly one: OneProblem
  readonly again: () => void
  readonly show: (one: OneProblem) => void
}

function Shown({ me, one, again, show }: ShownProps) {
  const words = useStore(problemMessages)
  const { problem, today } = one
  return (
    <>
      <div className="desk-head">
        <div className="problem-head">
          <ProblemClock problem={problem} />
          <div>
            <h1>{problem.report.what}</h1>
            <Ladder rungs={rungsOf(problem)} />
          </div>
        </div>
        <ProblemDeadline problem={problem} today={today} />
      </div>
      <div className="problem-two">
        <div>
          <Ways me={me} one={one} again={again} show={show} />
          <Section title={words.steps}>
            <div className="card problem-pad">
              <ProblemEvents problem={problem} names={one} today={today} />
            </div>
          </Section>
        </div>
        <Facts one={one} />
      </div>
    </>
  )
}

function Facts({ one }: Pick<ShownProps, 'one'>) {
  const t = useStore(deskProblemMessages)
  const words = useStore(problemMessages)
  const format = useFormat()
  const { problem, villages, posyandu, writers, today } = one
  const { report, village, owner } = problem
  const place = [posyandu[report.posyandu ?? ''], villages[village]?.name]
  const held = report.heldBack
  const by = owner && (owner.name ?? writers[owner.author]?.name)
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.place, place.filter((name) => name !== undefined).join(', ')],
    [t.cluster, words[`cluster${report.cluster}`]],
    [t.since, format.day(report.since, today)],
    ...(held === undefined
      ? []
      : [
          [
            t.heldBack,
            t.people({ count: format.number(held.people), group: words[held.group] }),
          ] as const,
        ]),
    ...(report.wish === undefined ? [] : [[t.wish, report.wish] as const]),
    ...(owner === undefined
      ? []
      : [
          [
            t.owner,
            [holderOf(owner.level, problem, one, words), by]
              .filter((word) => word !== undefined)
              .join(', '),
          ] as const,
        ]),
  ]
  return (
    <dl className="card problem-pad problem-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Answer, take over, hand on, close; open again for who told of it. */
function Ways({ me, one, again, show }: ShownProps) {
  const t = useStore(deskProblemMessages)
  const words = useStore(problemMessages)
  const [asked, setAsked] = useState<Asked>()
  const { problem } = one
  const levels = speaksFor[me.role]
  const mayReopen =
    problem.report.author === me.id ||
    me.role === 'pustu' ||
    (problem.report.by === 'puskesmas' && (me.role === 'head' || me.role === 'puskesmas'))
  const targets = problemLevels.filter((to) => mayHand(problem.level, to))
  const ways: readonly (readonly [Asked, string])[] =
    problem.state === 'closed'
      ? mayReopen
        ? [['reopened', words.reopen]]
        : []
      : levels.length === 0
        ? []
        : [
            ['answered', t.answer],
            ['taken', t.take],
            ...(targets.length > 0 ? [['handed', t.hand] as const] : []),
            ['closed', t.close],
          ]
  return (
    <>
      <div className="problem-ways no-print">
        {ways.map(([step, label], at) => (
          <Button
            key={step}
            variant={at === 0 ? 'filled' : 'default'}
            onClick={() => setAsked(step)}
          >
            {label}
          </Button>
        ))}
      </div>
      <StepSheet
        key={problem.id}
        me={me}
        one={one}
        targets={targets}
        asked={asked}
        onClose={() => setAsked(undefined)}
        onChanged={again}
        onKept={(now) => {
          setAsked(undefined)
          show(now)
        }}
      />
    </>
  )
}
