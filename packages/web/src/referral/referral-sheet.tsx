import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconBrandWhatsapp, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import { servicesById } from '@jejaring/core/judge/history'
import { referralNumber, waitingOf } from '@jejaring/core/referral/waiting'
import type { Me } from '@jejaring/core/sync/account'
import { reasonFor } from '../forms/reason-for.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
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
  const [doing, setDoing] = useState<'answer' | 'withdraw'>()
  const { referral, person, today, write, onClose } = props
  const number = referralNumber(referral.id)
  const title =
    doing === 'answer'
      ? t.answerTitle({ number })
      : t.sheetTitle({ number, to: t[referral.made.to] })
  return (
    <Sheet opened title={title} onClose={onClose}>
      {doing === 'answer' ? (
        <AnswerReferral
          person={{ ...person, id: referral.of ?? person.id }}
          referral={referral.id}
          today={today}
          write={write}
          onKept={onClose}
        />
      ) : (
        <Detail {...props} isWithdrawing={doing === 'withdraw'} onDo={setDoing} />
      )}
    </Sheet>
  )
}

interface DetailProps extends Props {
  readonly isWithdrawing: boolean
  readonly onDo: (what: 'answer' | 'withdraw' | undefined) => void
}

function Detail(props: DetailProps) {
  const { person, referral, today, me, write, slip, onClose, isWithdrawing, onDo } = props
  const t = useStore(referralMessages)
  const { save, isBusy, trouble } = useWrite(write, onClose)
  const { id, made, received = [], answers } = referral
  const isOpen = answers.length === 0
  const treats = me.cadre !== 'kader'
  const common = { village: person.village, subject: referral.of ?? person.id, on: today } as const
  if (isWithdrawing) {
    const body = { referral: id, answer: t.withdrawn, withdrawn: true } as const
    return (
      <>
        <p>{t.withdrawSure}</p>
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
  const t = useStore(referralMessages)
  const format = useFormat()
  const say = useText()
  const { made, received = [], answers } = referral
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
      {answers.map(({ id, on, answer, finding, controlOn, withdrawn }) => (
        <p key={id}>
          <span className="small mid">{t.answeredOn({ day: format.shortDay(on) })}</span>
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
