import { useStore } from '@nanostores/react'
import { IconHomeMove, IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { $coming, askComing, waitAgainFor, type ComingHere } from '../../store/coming.ts'
import { today } from '../../store/device-clock.ts'
import { takeBack } from '../../store/take-back.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { WayRow } from '../../ui/way-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { arrivalMessages } from './arrivals.messages.ts'
import { Receive } from './receive.tsx'
import '../desk-registry/desk-registry.css'
import '../../ui/saved-line.css'

/** What was written down for somebody who came. */
export interface ReceivedHere {
  readonly coming: ComingHere
  /** Their id here. */
  readonly person: string
  readonly entries: readonly string[]
}

/** Who is said to come from other villages; received here, also without a network. */
export default function Arrivals() {
  const me = useMe()
  const [receiving, setReceiving] = useState<ComingHere>()
  const [received, setReceived] = useState<ReceivedHere>()
  useEffect(() => {
    if (me !== undefined && me.role !== 'kader') void askComing(me, 'now')
  }, [me])
  return receiving === undefined ? (
    <List received={received} onReceive={setReceiving} />
  ) : (
    <Receive
      coming={receiving}
      onLeave={() => setReceiving(undefined)}
      onReceived={(done) => {
        setReceived(done)
        setReceiving(undefined)
      }}
    />
  )
}

interface ListProps {
  readonly received: ReceivedHere | undefined
  readonly onReceive: (coming: ComingHere) => void
}

function List({ received, onReceive }: ListProps) {
  const t = useStore(arrivalMessages)
  const format = useFormat()
  const coming = useStore($coming)
  const isKader = useMe()?.role === 'kader'
  return (
    <Phone bar={<AppBar title={t.title} back="/more" />}>
      {received !== undefined && <Received key={received.person} received={received} />}
      {isKader ? (
        <EmptyState icon={IconHomeMove} title={t.notForKader} text={t.notForKaderText} />
      ) : coming === undefined ? (
        <EmptyState icon={IconHomeMove} title={t.none} text={t.neverTold} />
      ) : coming.people.length === 0 ? (
        <EmptyState icon={IconHomeMove} title={t.none} text={t.noneText} />
      ) : (
        <>
          <p className="small mid registry-explain">
            {t.explain} {t.told({ day: format.day(coming.on, today()) })}
          </p>
          <div className="card">
            {coming.people.map((one) => (
              <WayRow
                key={one.departure}
                title={one.name}
                aside={format.age(one.birthDate, today())}
                text={[
                  t.from({ village: one.from.name, day: format.day(one.on, today()) }),
                  ...(one.motherName === undefined ? [] : [t.motherIs({ name: one.motherName })]),
                  ...(one.declined === undefined ? [] : [t.declined({ name: one.declined.by })]),
                ].join(' · ')}
                onPress={() => onReceive(one)}
              />
            ))}
          </div>
        </>
      )}
      {!isKader && <p className="small mid registry-explain">{t.notListed}</p>}
      <div className={isKader ? 'card registry-explain' : 'card'}>
        <WayRow href="/register" icon={IconUserPlus} title={t.register} />
        {!isKader && <WayRow href="/desk/registry" icon={IconUsers} title={t.others} />}
      </div>
    </Phone>
  )
}

/** Received, and the way back as long as the server has none of it. */
function Received({ received }: { readonly received: ReceivedHere }) {
  const t = useStore(arrivalMessages)
  const [state, setState] = useState<'done' | 'undone' | 'sending' | 'sent'>('done')
  const { coming, person, entries } = received
  const { name } = coming
  const undo = async () => {
    const answer = await takeBack(entries)
    if (answer === 'taken') await waitAgainFor(coming)
    setState(answer === 'taken' ? 'undone' : answer)
  }
  return (
    <>
      <p className="saved-line small" role="status">
        {state === 'undone' ? (
          t.undone({ name })
        ) : (
          <>
            <span>
              {t.done({ name })} {t.history}
            </span>
            <span className="registry-ways">
              <Link href={`/people/${person}`} className="link-button">
                {t.open}
              </Link>
              <button type="button" className="link-button" onClick={() => void undo()}>
                {t.undo}
              </button>
            </span>
          </>
        )}
      </p>
      {(state === 'sending' || state === 'sent') && <ErrorLine>{t[state]}</ErrorLine>}
    </>
  )
}
