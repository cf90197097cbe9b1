import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconStairsUp } from '@tabler/icons-react'
import { useState } from 'react'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import { PROBLEM_TEXT } from '@jejaring/core/problem/problem-body'
import { rungsOf } from '@jejaring/core/problem/rungs'
import { Ladder } from '../../problem/ladder.tsx'
import { ProblemClock, ProblemDeadline } from '../../problem/problem-clock.tsx'
import { ProblemEvents } from '../../problem/problem-events.tsx'
import { problemMessages } from '../../problem/problem.messages.ts'
import { Unnamed } from '../../problem/report-form.tsx'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { useProblemsHere } from '../../store/use-problems-here.ts'
import { useWrite } from '../../store/use-write.ts'
import { writeInField } from '../../store/write-in-field.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { fieldProblemMessages } from './field-problems.messages.ts'
import { useNamesHere } from './problem-names-here.ts'

/** A problem with every step of it; whoever told of it opens it again when it is not over. */
export default function OneProblem({ id }: { readonly id: string }) {
  const t = useStore(fieldProblemMessages)
  const words = useStore(problemMessages)
  const me = useMe()
  const names = useNamesHere()
  const problems = useProblemsHere(me?.villages.map(({ code }) => code) ?? [], today())
  const here = problems?.find(({ problem }) => problem.id === id)
  const [isAsked, setAsked] = useState(false)
  const [why, setWhy] = useState('')
  const { save, isBusy, trouble } = useWrite(writeInField, () => {
    setAsked(false)
    setWhy('')
  })
  const bar = <AppBar title={t.title} back="/problems" />
  if (problems === undefined)
    return (
      <Phone bar={bar}>
        <Waiting rows={4} />
      </Phone>
    )
  if (here === undefined)
    return (
      <Phone bar={bar}>
        <EmptyState icon={IconStairsUp} title={t.gone} />
      </Phone>
    )
  const { problem, isWaiting } = here
  const text = why.trim()
  return (
    <Phone bar={bar}>
      <div className="problem-head">
        <ProblemClock problem={problem} />
        <div>
          <h2>{problem.report.what}</h2>
          <Ladder rungs={rungsOf(problem)} />
        </div>
      </div>
      <p className="problem-badge">
        <ProblemDeadline problem={problem} today={today()} />
      </p>
      {isWaiting && <p className="small mid">{t.waits}</p>}
      <Section title={words.steps}>
        <div className="card problem-pad">
          <ProblemEvents problem={problem} names={names} today={today()} />
        </div>
      </Section>
      {problem.state === 'closed' && (
        <Button
          className="problem-again"
          variant="light"
          size="lg"
          fullWidth
          onClick={() => setAsked(true)}
        >
          {words.reopen}
        </Button>
      )}
      <Sheet opened={isAsked} title={words.reopen} onClose={() => setAsked(false)}>
        <form
          className="problem-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (text === '' || hasPersonNumber(text)) return
            void save({
              kind: 'problem-followed-up',
              village: problem.village,
              subject: problem.id,
              on: today(),
              body: { step: 'reopened', why: text },
            })
          }}
        >
          <label>
            <span>{words.reopenWhy}</span>
            <textarea
              className="plain-input"
              maxLength={PROBLEM_TEXT.words}
              value={why}
              onChange={({ currentTarget }) => setWhy(currentTarget.value)}
            />
          </label>
          <Unnamed texts={[why]} />
          {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
          <Button type="submit" size="lg" loading={isBusy} disabled={text === ''}>
            {words.reopenSave}
          </Button>
        </form>
      </Sheet>
    </Phone>
  )
}
