import { useStore } from '@nanostores/react'
import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import { withCarried } from '@jejaring/core/journal/carried'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import { servicesById } from '@jejaring/core/judge/history'
import { referralNumber } from '@jejaring/core/referral/waiting'
import type { Me } from '@jejaring/core/sync/account'
import { reasonFor } from '../forms/reason-for.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { madeReferrals } from './made-referrals.ts'
import { referralMessages } from './referral.messages.ts'
import './referral.css'

interface Props {
  readonly record: PersonRecord
  readonly referral: string
  readonly place: string
  readonly me: Me
  readonly today: LocalDate
}

/** What the person takes along, on A6: to whom, until when, who, why; and room for the answer. */
export function Slip({ record, referral, place, me, today }: Props) {
  const t = useStore(referralMessages)
  const format = useFormat()
  const say = useText()
  const made = madeReferrals(withCarried(record).referrals).find(({ id }) => id === referral)?.made
  const birthDate = current(record.fields.birthDate)
  if (made === undefined) return <p>{t.unknown}</p>
  const until = addDays(made.on, made.withinDays)
  const facts = [
    ...(birthDate === undefined ? [] : [format.longAge(birthDate, today)]),
    t[current(record.fields.sex) ?? 'female'],
    place,
  ]
  return (
    <article className="slip">
      <div className="slip-top">
        <h2>{t.slipTitle}</h2>
        <span>{t.slipNumber({ number: referralNumber(referral) })}</span>
      </div>
      <p className="slip-until">
        {t.slipTo({ to: t[made.to] })}.{' '}
        {made.withinDays === 0 ? t.slipToday : t.slipUntil({ day: format.fullDay(until) })}
      </p>
      <p>
        <b>{current(record.fields.name)}</b>
        <br />
        {facts.join(', ')}
      </p>
      <p className="slip-reason">{say(reasonFor(me.cadre ?? 'doctor', services, made))}</p>
      <p className="small">
        {t.slipFrom({ from: me.facility?.name ?? me.name, day: format.fullDay(made.on) })}
      </p>
      <p className="slip-blank">{t.slipAnswer}</p>
      <p className="slip-blank">{t.slipControl}</p>
    </article>
  )
}

const services = servicesById(rules)
