import { useStore } from '@nanostores/react'
import { IconChevronRight, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import { withCarried } from '@jejaring/core/journal/carried'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { servicesById } from '@jejaring/core/judge/history'
import { followUpsOf, followUpState } from '@jejaring/core/referral/follow-up'
import { waitingOf } from '@jejaring/core/referral/waiting'
import type { Me } from '@jejaring/core/sync/account'
import { reasonFor } from '../forms/reason-for.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { About, Write } from '../store/write.ts'
import { ListRow } from '../ui/list-row.tsx'
import { Section } from '../ui/section.tsx'
import { StatusMark, type StatusKind } from '../ui/status-mark.tsx'
import { madeReferrals, type MadeReferral } from './made-referrals.ts'
import { MakeReferralSheet } from './make-referral.tsx'
import { referralMessages } from './referral.messages.ts'
import { ReferralSheet } from './referral-sheet.tsx'

interface Props {
  readonly person: About
  readonly record: PersonRecord
  readonly today: LocalDate
  readonly me: Me
  readonly write: Write
  /** Where the slip of a referral is. */
  readonly slipOf: (referral: string) => string
  /** Looks again, where the page does not follow by itself. */
  readonly onWritten?: () => void
}

/** More than this are one tap away. */
const SHOWN = 2
/** One step further up the network. */
const usual = { kader: 'pustu', pustu: 'puskesmas' } as const satisfies Partial<
  Record<Me['role'], string>
>

/** A person's referrals, open ones first, and the way to make one. */
export function Referrals({ person, record, today, me, write, slipOf, onWritten }: Props) {
  const t = useStore(referralMessages)
  const [opened, setOpened] = useState<string>()
  const [isMaking, setMaking] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const all = madeReferrals(withCarried(record).referrals)
  const open = all.filter(({ answers }) => answers.length === 0).length
  const shown = isWhole ? all : all.slice(0, Math.max(SHOWN, open))
  const chosen = all.find(({ id }) => id === opened)
  const close = () => {
    setOpened(undefined)
    setMaking(false)
    onWritten?.()
  }
  const { role } = me
  return (
    <Section title={t.title} {...(open === 0 ? {} : { count: open })}>
      <div className="card">
        {shown.map((referral) => (
          <Row
            key={referral.id}
            referral={referral}
            record={record}
            today={today}
            me={me}
            onPress={() => setOpened(referral.id)}
          />
        ))}
        {shown.length < all.length && (
          <button
            type="button"
            className="link-button referral-more"
            onClick={() => setWhole(true)}
          >
            {t.more({ count: all.length - shown.length })}
          </button>
        )}
        <ListRow
          leading={<IconSend size={24} stroke={1.75} aria-hidden />}
          title={t.make}
          text={t.makeText}
          onPress={() => setMaking(true)}
        />
      </div>
      <MakeReferralSheet
        opened={isMaking}
        person={person}
        today={today}
        cadre={me.cadre ?? 'doctor'}
        usual={role === 'kader' || role === 'pustu' ? usual[role] : 'hospital'}
        write={write}
        onClose={close}
      />
      {chosen !== undefined && (
        <ReferralSheet
          person={person}
          referral={chosen}
          today={today}
          me={me}
          write={write}
          slip={slipOf(chosen.id)}
          onClose={close}
        />
      )}
    </Section>
  )
}

interface RowProps extends Pick<Props, 'record' | 'today' | 'me'> {
  readonly referral: MadeReferral
  readonly onPress: () => void
}

function Row({ referral, record, today, me, onPress }: RowProps) {
  const t = useStore(referralMessages)
  const say = useText()
  const format = useFormat()
  const { made, received = [], answers } = referral
  const last = answers.at(-1)
  const { days, isPressing } = waitingOf(made, today)
  const follow = followUpsOf(record).find((one) => one.referral === referral.id)
  const isMissed = follow !== undefined && followUpState(follow, today) === 'missed'
  const kind: StatusKind =
    last === undefined
      ? isPressing
        ? 'act'
        : 'watch'
      : isMissed || answers.length > 1
        ? 'watch'
        : 'ok'
  // Of several answers the nearest control counts, as in the sheet and in the list of tasks.
  const controlOn = follow?.controlOn ?? last?.controlOn
  const came = received.map(({ on }) => on).toSorted()[0]
  const lines =
    last === undefined
      ? [
          say(reasonFor(me.cadre ?? 'doctor', services, made)),
          ...(came === undefined ? [] : [t.came({ day: format.day(came, today) })]),
          days === 0 ? t.waitsToday : t.waits({ time: format.wait(days) }),
        ]
      : last.withdrawn === true
        ? [t.withdrawn]
        : [
            last.answer === '' ? t.isAnswered : last.answer,
            ...(answers.length > 1 ? [t.several(answers.length)] : []),
            ...(controlOn === undefined
              ? [t.answeredOn({ day: format.day(last.on, today) })]
              : [
                  (isMissed ? t.controlMissed : t.controlOn)({
                    day: format.day(controlOn, today),
                  }),
                ]),
          ]
  return (
    <ListRow
      leading={<StatusMark kind={last?.withdrawn === true ? 'na' : kind} size={20} />}
      title={t.referredTo({ to: t[made.to] })}
      text={lines.map((line, at) => (
        <span key={line}>
          {at > 0 && <br />}
          {line}
        </span>
      ))}
      trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
      onPress={onPress}
    />
  )
}

const services = servicesById(rules)
