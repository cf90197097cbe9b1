import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import { servicesById } from '@jejaring/core/judge/history'
import { referralReason } from '@jejaring/core/judge/referral-reason'
import { referralNumber, waitingOf } from '@jejaring/core/referral/waiting'
import type { OpenReferrals } from '@jejaring/core/sync/due-list'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { referralMessages } from '../../referral/referral.messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { referralListMessages } from './desk-referrals.messages.ts'
import { useFollowed } from '../../session/use-asked.ts'
import '../desk-due/desk-due.css'
import './desk-referrals.css'

type Open = OpenReferrals['referrals'][number]

/** Referrals nobody has answered, the longest past its day first: waiting longest is the first line. */
export default function DeskReferrals() {
  const t = useStore(referralListMessages)
  const words = useStore(referralMessages)
  const { value: list, again } = useFollowed<OpenReferrals>('/api/referrals')
  const [to, setTo] = useState<Open['to'] | 'all'>('all')
  if (list === undefined) return <Waiting rows={8} />
  if (list === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  }
  const { referrals, total } = list
  const shown = referrals.filter((one) => to === 'all' || one.to === to)
  const places: readonly Open['to'][] = ['pustu', 'puskesmas', 'hospital']
  return (
    <div className="desk-referrals">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line(total)}</p>
        </div>
        <div className="desk-tools">
          <Segmented
            label={t.filter}
            value={to}
            options={[
              { value: 'all', label: t.all },
              ...places.map((value) => ({ value, label: words[value] })),
            ]}
            onChoose={setTo}
          />
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState icon={IconChecks} title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <div className="card">
          {shown.map((referral) => (
            <Row key={referral.id} referral={referral} list={list} />
          ))}
        </div>
      )}
      {referrals.length < total && (
        <p className="small dim">{t.cut({ shown: referrals.length, total })}</p>
      )}
    </div>
  )
}

interface RowProps {
  readonly referral: Open
  readonly list: OpenReferrals
}

function Row({ referral, list: { today } }: RowProps) {
  const t = useStore(referralListMessages)
  const format = useFormat()
  const say = useText()
  const places = usePlaceNames()
  const { person, id, received, to } = referral
  const { days, isPressing } = waitingOf(referral, today)
  const kind = isPressing ? 'act' : 'watch'
  return (
    <ListRow
      href={`/desk/people/${person.village}/${person.id}`}
      leading={<StatusMark kind={kind} size={20} />}
      title={person.name}
      aside={`${format.age(person.birthDate, today)}, ${places.neighbourhood(person.neighbourhood)}, ${places.village(person.village)}`}
      text={
        <>
          {say(referralReason(services, referral))}
          <br />
          <span className="dim">
            {[
              t.to({ to: t[to] }),
              t.number({ number: referralNumber(id) }),
              ...(received === undefined ? [] : [t.came({ day: format.day(received, today) })]),
            ].join(', ')}
          </span>
        </>
      }
      trailing={<span className={`due-when due-when-${kind}`}>{t.waits(days)}</span>}
    />
  )
}

const services = servicesById(catalogue)
