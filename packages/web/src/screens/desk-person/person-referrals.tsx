import { useStore } from '@nanostores/react'
import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { ReferralRecord } from '@jejaring/core/journal/record'
import { servicesById } from '@jejaring/core/judge/history'
import { referralReason } from '@jejaring/core/judge/referral-reason'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { personMessages } from './desk-person.messages.ts'

interface Props {
  readonly referrals: readonly ReferralRecord[]
  readonly today: LocalDate
}

/** Referrals, those nobody has answered first. */
export function PersonReferrals({ referrals, today }: Props) {
  const t = useStore(personMessages)
  const format = useFormat()
  const say = useText()
  const targets = { pustu: t.toPustu, puskesmas: t.toPuskesmas, hospital: t.toHospital }
  const made = referrals
    .flatMap(({ id, made: known, answers }) =>
      known === undefined ? [] : [{ id, ...known, answers }],
    )
    .toSorted((a, b) => Math.sign(a.answers.length - b.answers.length) || (a.on < b.on ? 1 : -1))
  if (made.length === 0) return null
  return (
    <Section title={t.referrals} count={made.length}>
      <div className="card">
        {made.map(({ answers, ...referral }) => {
          const { id, to, on, withinDays } = referral
          const answer = answers.at(-1)
          const waiting = daysBetween(on, today)
          const kind: StatusKind =
            answer !== undefined ? 'ok' : waiting > withinDays ? 'act' : 'watch'
          return (
            <ListRow
              key={id}
              leading={<StatusMark kind={kind} size={20} />}
              title={t.referredTo({ to: targets[to] })}
              text={
                <>
                  {say(referralReason(servicesById(catalogue), referral))}
                  <br />
                  {answer === undefined
                    ? t.waiting({ day: format.day(on, today), days: waiting })
                    : t.answered({ day: format.day(answer.on, today), answer: answer.answer })}
                </>
              }
            />
          )
        })}
      </div>
    </Section>
  )
}
