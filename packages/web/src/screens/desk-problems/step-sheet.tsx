import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState, type FormEvent } from 'react'
import { addDays, isLocalDate } from '@jejaring/core/calendar/local-date'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import type { OneProblem } from '@jejaring/core/problem/problem-api'
import {
  LONGEST_PROMISE_DAYS,
  PROBLEM_TEXT,
  type ProblemStepBody,
} from '@jejaring/core/problem/problem-body'
import type { ProblemLevel } from '@jejaring/core/problem/problem-level'
import { speaksFor, waitsFor } from '@jejaring/core/problem/speaks-for'
import type { Me } from '@jejaring/core/sync/account'
import { holderOf } from '../../problem/problem-names.ts'
import { problemMessages } from '../../problem/problem.messages.ts'
import { Unnamed } from '../../problem/report-form.tsx'
import { newId } from '../../store/write-down.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { deskProblemMessages } from './desk-problems.messages.ts'
import { sendStep } from './send-problem.ts'

export type Asked = ProblemStepBody['step']

interface Props {
  readonly me: Me
  readonly one: OneProblem
  /** Where it may be handed. */
  readonly targets: readonly ProblemLevel[]
  readonly asked: Asked | undefined
  readonly onClose: () => void
  /** Somebody else wrote meanwhile: what they wrote is looked at again. */
  readonly onChanged: () => void
  readonly onKept: (now: OneProblem) => void
}

/** One step, with what it needs to say; the press at its end is the confirmation. */
export function StepSheet(props: Props) {
  const { asked, onClose } = props
  const t = useStore(deskProblemMessages)
  const words = useStore(problemMessages)
  const titles: Readonly<Record<Asked, string>> = {
    answered: t.answerTitle,
    taken: t.take,
    handed: t.handTitle,
    closed: t.closeTitle,
    reopened: words.reopen,
  }
  return (
    <Sheet
      opened={asked !== undefined}
      title={asked === undefined ? '' : titles[asked]}
      onClose={onClose}
    >
      {asked !== undefined && <StepForm key={asked} {...props} asked={asked} />}
    </Sheet>
  )
}

function StepForm({
  me,
  one,
  targets,
  asked,
  onChanged,
  onKept,
}: Props & { readonly asked: Asked }) {
  const t = useStore(deskProblemMessages)
  const words = useStore(problemMessages)
  const { problem, today } = one
  const levels = speaksFor[me.role]
  const own = levels.includes(problem.level) ? problem.level : waitsFor[me.role][0]
  const [from, setFrom] = useState<ProblemLevel | undefined>(own)
  const [to, setTo] = useState(targets[0])
  const [text, setText] = useState('')
  const [until, setUntil] = useState<string>(addDays(today, 7))
  const [task, setTask] = useState('')
  const [id] = useState(newId)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const body = bodyOf(asked, { from, to, text: text.trim(), until, task: task.trim() })
    if (body === undefined || hasPersonNumber(`${text} ${task}`)) return setTrouble(t.needs)
    setBusy(true)
    setTrouble(undefined)
    const sent = await sendStep(problem, id, body)
    setBusy(false)
    if (typeof sent !== 'string') return onKept(sent)
    if (sent === 'changed') onChanged()
    setTrouble(t[sent])
  }
  const label = {
    answered: t.action,
    taken: '',
    handed: t.why,
    closed: t.done,
    reopened: words.reopenWhy,
  }
  const save = {
    answered: t.answerSave,
    taken: t.take,
    handed: t.handSave,
    closed: t.closeSave,
    reopened: words.reopenSave,
  }
  return (
    <form className="problem-form" onSubmit={(event) => void send(event)}>
      {asked !== 'reopened' && levels.length > 1 && from !== undefined && (
        <label>
          <span>{t.from}</span>
          <Choice
            label={t.from}
            value={from}
            options={levels.map((value) => ({
              value,
              label: holderOf(value, problem, one, words),
            }))}
            onChoose={setFrom}
          />
        </label>
      )}
      {asked === 'handed' && to !== undefined && (
        <label>
          <span>{t.to}</span>
          <Choice
            label={t.to}
            value={to}
            options={targets.map((value) => ({
              value,
              label: holderOf(value, problem, one, words),
            }))}
            onChoose={setTo}
          />
        </label>
      )}
      {asked !== 'taken' && (
        <label>
          <span>{label[asked]}</span>
          <textarea
            className="plain-input"
            maxLength={PROBLEM_TEXT.words}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
      )}
      {asked === 'answered' && (
        <>
          <label>
            <span>{t.until}</span>
            <input
              type="date"
              className="plain-input"
              min={today}
              max={addDays(today, LONGEST_PROMISE_DAYS)}
              value={until}
              onChange={({ currentTarget }) => setUntil(currentTarget.value)}
            />
          </label>
          <label>
            <span>{t.task}</span>
            <input
              className="plain-input"
              maxLength={PROBLEM_TEXT.owner}
              placeholder={t.taskHint}
              value={task}
              onChange={({ currentTarget }) => setTask(currentTarget.value)}
            />
          </label>
        </>
      )}
      {asked !== 'taken' && <Unnamed texts={[text, task]} />}
      {asked === 'answered' && <p className="problem-warn">{t.answerNote}</p>}
      {asked === 'closed' && <p className="problem-warn">{t.closeNote}</p>}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <Button type="submit" size="md" loading={isBusy}>
        {save[asked]}
      </Button>
    </form>
  )
}

interface Typed {
  readonly from: ProblemLevel | undefined
  readonly to: ProblemLevel | undefined
  readonly text: string
  readonly until: string
  readonly task: string
}

/** Undefined while something is missing. */
function bodyOf(asked: Asked, { from, to, text, until, task }: Typed): ProblemStepBody | undefined {
  if (asked === 'reopened') return text === '' ? undefined : { step: asked, why: text }
  if (from === undefined) return undefined
  if (asked === 'taken') return { step: asked, from }
  if (text === '') return undefined
  switch (asked) {
    case 'answered':
      return isLocalDate(until)
        ? { step: asked, from, action: text, until, ...(task === '' ? {} : { owner: task }) }
        : undefined
    case 'handed':
      return to && { step: asked, from, to, why: text }
    case 'closed':
      return { step: asked, from, done: text }
  }
}
