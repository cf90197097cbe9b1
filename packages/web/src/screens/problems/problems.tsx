import { useStore } from '@nanostores/react'
import { IconChevronRight, IconStairsUp } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { rungsOf } from '@jejaring/core/problem/rungs'
import { useFormat } from '../../i18n/format.ts'
import { Ladder } from '../../problem/ladder.tsx'
import { ProblemClock } from '../../problem/problem-clock.tsx'
import { problemMessages } from '../../problem/problem.messages.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { useProblemsHere } from '../../store/use-problems-here.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { fieldProblemMessages } from './field-problems.messages.ts'

/** What was reported from here, how long it waits and with whom. */
export default function Problems() {
  const t = useStore(fieldProblemMessages)
  const words = useStore(problemMessages)
  const format = useFormat()
  const [, navigate] = useLocation()
  const villages = useMe()?.villages.map(({ code }) => code) ?? []
  const problems = useProblemsHere(villages, today())
  const part = (isClosed: boolean) =>
    (problems ?? []).filter(({ problem }) => (problem.state === 'closed') === isClosed)
  return (
    <Phone
      bar={<AppBar title={t.title} back="/more" />}
      foot={<Dock label={words.report} onPress={() => navigate('/problems/new')} />}
    >
      {problems === undefined ? (
        <Waiting rows={4} />
      ) : problems.length === 0 ? (
        <EmptyState icon={IconStairsUp} title={t.empty} text={t.emptyText} />
      ) : (
        [false, true].map((isClosed) =>
          part(isClosed).length === 0 ? null : (
            <Section
              key={isClosed ? 'closed' : 'open'}
              title={isClosed ? t.closed : t.open}
              count={part(isClosed).length}
            >
              <div className="card">
                {part(isClosed).map(({ problem, isWaiting }) => (
                  <ListRow
                    key={problem.id}
                    href={`/problems/${problem.id}`}
                    leading={<ProblemClock problem={problem} />}
                    title={problem.report.what}
                    text={
                      <>
                        {isWaiting
                          ? t.waits
                          : (problem.closed?.done ??
                            problem.answer?.action ??
                            words.since({ day: format.day(problem.report.since, today()) }))}
                        <Ladder rungs={rungsOf(problem)} />
                      </>
                    }
                    trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
                  />
                ))}
              </div>
            </Section>
          ),
        )
      )}
    </Phone>
  )
}
