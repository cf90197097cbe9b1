import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { ReferralAnswer } from '@jejaring/core/journal/record'
import { DayField } from '../forms/day-field.tsx'
import { useFormat } from '../i18n/format.ts'
import { useHoldUpdate } from '../session/held-update.ts'
import { useWrite } from '../store/use-write.ts'
import type { About, Write } from '../store/write.ts'
import { Chips } from '../ui/chips.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { referralMessages } from './referral.messages.ts'
import '../forms/service-fields.css'
import './referral.css'

const days = [7, 14, 30] as const
const nearDay = (day: LocalDate, today: LocalDate) =>
  days.find((count) => day === addDays(today, count))

interface Props {
  readonly person: About
  readonly referral: string
  /** Answers that this one takes the place of; the last is what the form begins with. */
  readonly replaces: readonly ReferralAnswer[]
  readonly today: LocalDate
  readonly write: Write
  readonly onKept: () => void
}

/** What the kader should do now, what was found, and when the person should be seen again. */
export function AnswerReferral({ person, referral, replaces, today, write, onKept }: Props) {
  const t = useStore(referralMessages)
  const format = useFormat()
  const before = replaces.at(-1)
  const [answer, setAnswer] = useState(before?.answer ?? '')
  const [finding, setFinding] = useState(before?.finding ?? '')
  const [controlOn, setControl] = useState(before?.controlOn)
  const [isOtherDay, setOtherDay] = useState(
    before?.controlOn !== undefined && nearDay(before.controlOn, today) === undefined,
  )
  const [isSure, setSure] = useState(false)
  const { save, isBusy, trouble, setTrouble } = useWrite(write, onKept)
  useHoldUpdate()
  const usual = [t.doMedicine, t.doVisit, t.doPosyandu, t.doWell]
  const near = controlOn === undefined ? undefined : nearDay(controlOn, today)
  const submit = () => {
    const words = answer.trim()
    if (words === '') return setTrouble(t.answerMissing)
    if (isOtherDay && controlOn === undefined) return setTrouble(t.controlMissing)
    if (controlOn !== undefined && controlOn < today) return setTrouble(t.controlPast)
    if (words === t.doWell && controlOn !== undefined && !isSure) {
      setSure(true)
      return setTrouble(t.wellWithControl)
    }
    void save({
      kind: 'referral-answered',
      village: person.village,
      subject: person.id,
      on: today,
      body: {
        referral,
        answer: words,
        ...(finding.trim() === '' ? {} : { finding: finding.trim() }),
        ...(controlOn === undefined ? {} : { controlOn }),
        ...(replaces.length === 0 ? {} : { replaces: replaces.map(({ id }) => id) }),
      },
    })
  }
  return (
    <form
      className="referral-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div>
        <Chips
          label={t.doNow}
          value={usual.find((words) => words === answer)}
          options={usual.map((value) => ({ value, label: value }))}
          onChoose={setAnswer}
        />
        <textarea
          className="plain-input referral-answer"
          aria-label={t.doNow}
          maxLength={1000}
          value={answer}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
        <p className="small dim">{t.doNowText}</p>
      </div>
      <Chips
        label={t.control}
        value={isOtherDay ? 'other' : (near ?? 'none')}
        options={[
          { value: 'none', label: t.noControl },
          ...days.map((value) => ({ value, label: t[`in${value}`] })),
          {
            value: 'other',
            label: isOtherDay && controlOn ? format.shortDay(controlOn) : t.otherDay,
          },
        ]}
        onChoose={(chosen) => {
          setOtherDay(chosen === 'other')
          setControl(typeof chosen === 'number' ? addDays(today, chosen) : undefined)
        }}
      />
      {isOtherDay && (
        <DayField label={t.control} day={controlOn} min={today} onChoose={setControl} />
      )}
      <label>
        <span className="chips-label">{t.finding}</span>
        <textarea
          className="plain-input"
          maxLength={1000}
          value={finding}
          onChange={({ currentTarget }) => setFinding(currentTarget.value)}
        />
      </label>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <Button type="submit" className="big-button" fullWidth loading={isBusy}>
        {t.saveAnswer}
      </Button>
    </form>
  )
}
