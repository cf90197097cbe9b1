import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconBrandWhatsapp, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { ReferralAnswer } from '@jejaring/core/journal/record'
import { rules } from '@jejaring/core/catalogue/rules'
import { servicesById } from '@jejaring/core/judge/history'
import { referralNumber, waitingOf } from '@jejaring/core/referral/waiting'
import type { Me } from '@jejaring/core/sync/account'
import { reasonFor } from '../forms/reason-for.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { $places } from '../store/known-places.ts'
import { useWrite } from '../store/use-write.ts'
import type { About, Write } from '../store/write.ts'
import { ErrorLine } from '../ui/error-line.tsx'
import { Link } from '../ui/link.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { AnswerReferral } from './answer-referral.tsx'
import type { MadeReferral } from './made-referrals.ts'
import { referralMessages } from './referral.messages.ts'
import './referral.css'

interface Props {
  readonly person: About
  readonly referral: MadeReferral
  readonly today: LocalDate
  readonly me: Me
  readonly write: Write
  /** Where the slip is. */
  readonly slip: string
  readonly onClose: () => void
}

/** One referral: why, what came of it, and what can be done: received, answered, told, printed, withdrawn. */
export function ReferralSheet(props: Props) {
  const t = useStore(referralMessages)
  const [doing, setDoing] = useState<Doing>()
  const { referral, person, today, me, write, onClose } = props
  const mine = referral.answers.filter(({ author }) => author === me.id)
  const number = referralNumber(referral.id)
  const title =
    doing === 'answer'
      ? (referral.answers.length === 0 ? t.answerTitle : t.correctTitle)({ number })
      : t.sheetTitle({ number, to: t[referral.made.to] })
  return (
    <Sheet opened title={title} onClose={onClose}>
      {doing === 'answer' ? (
        <AnswerReferral
          person={{ ...person, id: referral.of ?? person.id }}
          referral={referral.id}
          replaces={referral.answers.length > 1 ? referral.answers : mine}
          today={today}
          write={write}
          onKept={onClose}
        />
      ) : (
        <Detail {...props} mine={mine} doing={doing} onDo={setDoing} />
      )}
    </Sheet>
  )
}

type Doing = 'answer' | 'withdraw' | 'takeBack'

interface DetailProps extends Props {
  /** Answers of whoever looks, that stand. */
  readonly mine: readonly ReferralAnswer[]
  readonly doing: Doing | undefined
  readonly onDo: (what: Doing | undefined) => void
}

function Detail(props: DetailProps) {
  const { person, referral, today, me, write, slip, onClose, mine, doing, onDo } = props
  const t = useStore(referralMessages)
  const { save, isBusy, trouble } = useWrite(write, onClose)
  const { id, made, received = [], answers } = referral
  const isOpen = answers.length === 0
  const isWithdrawn = answers.some(({ withdrawn }) => withdrawn)
  const treats = me.cadre !== 'kader'
  const common = { village: person.village, subject: referral.of ?? person.id, on: today } as const
  if (doing !== undefined) {
    const isWithdrawing = doing === 'withdraw'
    const body = isWithdrawing
      ? ({ referral: id, answer: t.withdrawn, withdrawn: true } as const)
      : ({
          referral: id,
          answer: t.answerTakenBack,
          takenBack: true,
          replaces: mine.map((one) => one.id),
        } as const)
    return (
      <>
        <p>{isWithdrawing ? t.withdrawSure : isWithdrawn ? t.waitsAgain : t.takeBackSure}</p>
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <div className="sheet-actions">
          <Button
            variant="default"
            loading={isBusy}
            onClick={() => void save({ ...common, kind: 'referral-answered', body })}
          >
            {t.withdrawYes}
          </Button>
          <Button onClick={() => onDo(undefined)}>{t.keep}</Button>
        </div>
      </>
    )
  }
  return (
    <>
      <Facts {...props} />
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <div className="referral-actions">
        {isOpen && treats && (
          <Button className="big-button" onClick={() => onDo('answer')}>
            {t.answer}
          </Button>
        )}
        {isOpen && treats && received.length === 0 && (
          <Button
            variant="default"
            size="lg"
            loading={isBusy}
            onClick={() =>
              void save({ ...common, kind: 'referral-received', body: { referral: id } })
            }
          >
            {t.received}
          </Button>
        )}
        {isOpen && treats && received.length > 0 && (
          <button
            type="button"
            className="link-button referral-more"
            disabled={isBusy}
            onClick={() =>
              void save(
                ...received.map((one) => ({
                  ...common,
                  kind: 'referral-received' as const,
                  body: { referral: id, takesBack: one.id },
                })),
              )
            }
          >
            {t.notCome}
          </button>
        )}
        {treats && answers.length > 1 && !isWithdrawn && (
          <Button className="big-button" onClick={() => onDo('answer')}>
            {t.settle}
          </Button>
        )}
        {answers.length === 1 && mine.length === 1 && !isWithdrawn && (
          <Button variant="default" size="lg" onClick={() => onDo('answer')}>
            {t.correctAnswer}
          </Button>
        )}
        <Tell referral={referral} today={today} />
        <Button
          component={Link}
          href={slip}
          variant="default"
          size="lg"
          leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
        >
          {t.print}
        </Button>
        {mine.length > 0 && (
          <button
            type="button"
            className="link-button referral-more"
            onClick={() => onDo('takeBack')}
          >
            {isWithdrawn ? t.holdsAfterAll : t.takeBackAnswer}
          </button>
        )}
        {isOpen && (treats || made.author === me.id) && (
          <button
            type="button"
            className="link-button referral-more"
            onClick={() => onDo('withdraw')}
          >
            {t.withdraw}
          </button>
        )}
      </div>
    </>
  )
}

function Facts({ referral, me }: DetailProps) {
  const visitors = useStore($places)?.visitors ?? []
  const whoIs = (author: string) =>
    author === me.id ? t.you : (visitors.find(({ id }) => id === author)?.name ?? t.healthWorker)
  const t = useStore(referralMessages)
  const format = useFormat()
  const say = useText()
  const { made, received = [], answers, replaced: all = [] } = referral
  const replaced = all.filter(({ takenBack }) => takenBack !== true)
  const came = received.map(({ on }) => on).toSorted()[0]
  return (
    <div className="referral-facts">
      <p>
        <b>{say(reasonFor(me.cadre ?? 'doctor', services, made))}</b>
      </p>
      <p className="small mid">
        {t.madeOn({
          day: format.shortDay(made.on),
          until: format.shortDay(addDays(made.on, made.withinDays)),
        })}
      </p>
      {came !== undefined && <p>{t.came({ day: format.shortDay(came) })}</p>}
      {answers.length > 1 && <ErrorLine>{t.severalAnswers(answers.length)}</ErrorLine>}
      {answers.map(({ id, on, author, answer, finding, controlOn, withdrawn }) => (
        <p key={id}>
          <span className="small mid">
            {t.answeredBy({ day: format.shortDay(on), who: whoIs(author) })}
          </span>
          <br />
          {withdrawn === true ? t.withdrawn : answer === '' ? t.isAnswered : answer}
          {controlOn !== undefined && (
            <>
              <br />
              {t.controlOn({ day: format.shortDay(controlOn) })}
            </>
          )}
          {finding !== undefined && (
            <>
              <br />
              <span className="mid">{finding}</span>
            </>
          )}
        </p>
      ))}
      {replaced.length > 0 && (
        <details className="small mid">
          <summary>{t.replacedAnswers(replaced.length)}</summary>
          {replaced.map(({ id, on, author, answer }) => (
            <p key={id}>
              {t.answeredBy({ day: format.shortDay(on), who: whoIs(author) })}
              <br />
              {answer === '' ? t.isAnswered : answer}
            </p>
          ))}
        </details>
      )}
    </div>
  )
}

/** The message names nobody and no illness: who may, reads the rest after signing in. */
function Tell({ referral, today }: Pick<Props, 'referral' | 'today'>) {
  const t = useStore(referralMessages)
  const format = useFormat()
  const { id, made, answers } = referral
  const number = referralNumber(id)
  const address = window.location.origin
  const words =
    answers.length > 0
      ? t.tellAnswered({ number, address })
      : t.tellWaiting({
          number,
          address,
          to: t[made.to],
          time: format.wait(waitingOf(made, today).days),
        })
  return (
    <Button
      component="a"
      href={`https://wa.me/?text=${encodeURIComponent(words)}`}
      target="_blank"
      rel="noreferrer"
      variant="default"
      size="lg"
      leftSection={<IconBrandWhatsapp size={20} stroke={1.75} aria-hidden />}
    >
      {t.tell}
    </Button>
  )
}

const services = servicesById(rules)
