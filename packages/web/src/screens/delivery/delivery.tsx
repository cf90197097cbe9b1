import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Entry } from '@jejaring/core/journal/entry'
import type { RefusalReason } from '@jejaring/core/sync/wire'
import { shareFile } from '../../handover/share-file.ts'
import { useFormat } from '../../i18n/format.ts'
import { useSession } from '../../session/session.ts'
import { database, type Waiting as WaitingEntry } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { isRefused } from '../../store/held.ts'
import { everythingWaiting } from '../../store/outbox.ts'
import { phoneFile } from '../../store/phone-file.ts'
import { $sync, syncNow } from '../../store/sync.ts'
import { putAway, sendAgain } from '../../store/take-back.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Link } from '../../ui/link.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { WayRow } from '../../ui/way-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { deliveryMessages } from './delivery.messages.ts'
import './delivery.css'

const RECEIPTS = 50

/** Where every entry of this device is: refused, waiting, delivered with its receipt. */
export default function Delivery() {
  const t = useStore(deliveryMessages)
  const format = useFormat()
  const sync = useStore($sync)
  const session = useSession()
  const read = useLiveQuery(everythingWaiting)
  const outbox = read ?? []
  const receipts =
    useLiveQuery(() => database.delivered.orderBy('at').reverse().limit(RECEIPTS).toArray()) ?? []
  const index = useStore($index)
  const refused = outbox.filter(isRefused)
  const sound = outbox.filter((one) => !isRefused(one))
  const waiting = sound.filter((one) => one.passed === undefined)
  const passed = sound.length - waiting.length
  const isExpired = session.kind === 'signed-in' && session.expired
  const nameOf = (subject: string): string =>
    index?.people.get(subject)?.name ?? index?.houses.get(subject)?.headName ?? ''
  return (
    <Phone
      bar={<AppBar title={t.title} back="/" />}
      foot={
        <Dock
          label={
            sync.doing === 'sending'
              ? t.sending({ done: String(sync.done), of: String(sync.of) })
              : sync.doing === 'fetching'
                ? t.fetching({ done: String(sync.done), of: String(sync.of) })
                : t.sendNow
          }
          busy={sync.doing !== 'nothing'}
          onPress={() => void syncNow()}
        />
      }
    >
      {read === undefined && <Waiting rows={4} />}
      {read !== undefined && (waiting.length > 0 || (refused.length === 0 && passed === 0)) && (
        <p className="delivery-count">
          {waiting.length === 0 ? t.allSent : t.waiting(waiting.length)}
        </p>
      )}
      <p className="small mid delivery-safe">{t.safe}</p>
      {sync.last === 'offline' && <ErrorLine>{t.noNetwork}</ErrorLine>}
      {sync.last === 'problem' && <ErrorLine>{t.serverProblem}</ErrorLine>}
      {isExpired && (
        <Link href="/sign-in" className="delivery-sign-in">
          {t.signIn}
        </Link>
      )}
      {passed > 0 && <p className="small mid delivery-safe">{t.passedOn(passed)}</p>}
      {refused.length > 0 && (
        <Section title={t.refused} count={refused.length}>
          {refused.map((entry) => (
            <RefusedCard
              key={entry.id}
              refused={entry}
              name={nameOf(entry.subject)}
              isHere={index?.people.has(entry.subject) === true}
            />
          ))}
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={t.notSent} count={waiting.length}>
          <div className="card">
            {waiting.map(({ id, subject, entry, from, handedAt, refusal }) => (
              <ListRow
                key={id}
                leading={<StatusMark kind="open" size={16} />}
                title={t[entry.kind]}
                aside={nameOf(subject)}
                text={[
                  format.longDay(entry.on),
                  ...(from === undefined ? [] : [t.from({ name: from })]),
                  ...(handedAt === undefined ? [] : [t.handed({ time: format.since(handedAt) })]),
                  ...(refusal === undefined ? [] : [t[refusal.reason]]),
                ].join(' · ')}
              />
            ))}
          </div>
        </Section>
      )}
      <Section title={t.phoneToPhone}>
        <div className="card">
          <WayRow href="/delivery/give" icon={IconArrowUpRight} title={t.give} text={t.giveText} />
          <WayRow
            href="/delivery/receive"
            icon={IconArrowDownLeft}
            title={t.receive}
            text={t.receiveText}
          />
        </div>
      </Section>
      {outbox.length > 0 && <ExportFile />}
      <Section title={t.receipts} {...(receipts.length === 0 ? {} : { count: receipts.length })}>
        {receipts.length === 0 ? (
          <p className="small mid">{t.noReceipts}</p>
        ) : (
          <div className="card">
            {receipts.map(({ id, kind, subject, seq, at }) => (
              <ListRow
                key={id}
                leading={<StatusMark kind="ok" size={16} />}
                title={t[kind]}
                aside={nameOf(subject)}
                text={`${format.since(at)} · ${t.receipt({ seq: format.number(seq) })}`}
              />
            ))}
          </div>
        )}
      </Section>
    </Phone>
  )
}

/** What is wrong with the visit itself: sending it again as it is would be refused again. */
const ofContent: readonly RefusalReason[] = [
  'implausible',
  'unknown-answer',
  'retired-service',
  'before-birth',
]

type Refusal = NonNullable<WaitingEntry['refusal']>
const isOfContent = ({ reason }: Refusal): boolean => ofContent.includes(reason)

/** A service was written down for a place where it is not given: the form asks for another place. */
const isOfPlace = ({ reason, field }: Refusal): boolean =>
  reason === 'not-allowed' && /^services\.\d+\.setting$/.test(field ?? '')

/** What the form of a person puts right; saving it there sends the refused entry again, corrected. */
const correctable: readonly Entry['kind'][] = ['person-registered', 'person-changed']

interface RefusedProps {
  readonly refused: WaitingEntry
  readonly name: string
  /** Whether this phone knows the person. */
  readonly isHere: boolean
}
function RefusedCard({ refused, name, isHere }: RefusedProps) {
  const t = useStore(deliveryMessages)
  const format = useFormat()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const { id, entry, subject, refusal } = refused
  if (refusal === undefined) return null
  const again = async (on?: typeof entry.on) => {
    await sendAgain(id, on === undefined ? {} : { on })
    await syncNow()
  }
  const isOfPerson = !/^(household|session|problem)-/.test(entry.kind)
  return (
    <article className="card refused" aria-label={`${t[entry.kind]} ${name}`}>
      <p className="refused-head">
        <StatusMark kind="watch" size={20} /> {t[entry.kind]}{' '}
        <span className="dim">{isOfPerson && name === '' ? t.gone : name}</span>
      </p>
      <p className="small mid">{format.longDay(entry.on)}</p>
      <p className="small">{isOfPlace(refusal) ? t.wrongPlace : t[refusal.reason]}</p>
      <div className="refused-ways">
        {refusal.reason === 'in-future' ? (
          <Button onClick={() => void again(today())}>
            {t.correctDay({ day: format.day(today()) })}
          </Button>
        ) : entry.kind === 'encounter-recorded' && (isOfContent(refusal) || isOfPlace(refusal)) ? (
          <Button onClick={() => navigate(`/people/${subject}/visit?correct=${id}`)}>
            {t.correct}
          </Button>
        ) : isOfContent(refusal) && correctable.includes(entry.kind) ? (
          <Button onClick={() => navigate(`/people/${subject}/edit`)}>{t.correctPerson}</Button>
        ) : isOfContent(refusal) && entry.kind === 'household-observed' ? (
          <Button onClick={() => navigate(`/households/${subject}/answers?correct=${entry.on}`)}>
            {t.correctHouse}
          </Button>
        ) : (
          <Button variant="light" onClick={() => void again()}>
            {t.sendAgain}
          </Button>
        )}
        {isOfPerson && isHere && (
          <Link href={`/people/${subject}`} className="refused-link">
            {t.open}
          </Link>
        )}
        {entry.kind.startsWith('household') && (
          <Link href={`/households/${subject}`} className="refused-link">
            {t.openHouse}
          </Link>
        )}
        <button type="button" className="link-button refused-link" onClick={() => setAsking(true)}>
          {t.putAway}
        </button>
      </div>
      <Sheet opened={asking} title={t.putAwayTitle} onClose={() => setAsking(false)}>
        <p className="small">{t.putAwayText}</p>
        <div className="sheet-actions">
          <Button variant="default" color="act" onClick={() => void putAway(id)}>
            {t.putAway}
          </Button>
          <Button onClick={() => setAsking(false)}>{t.keep}</Button>
        </div>
      </Sheet>
    </article>
  )
}

/** The way out when nothing else helps. */
function ExportFile() {
  const t = useStore(deliveryMessages)
  const [state, setState] = useState<'asking' | 'going' | 'failed'>('asking')
  const give = async () => {
    setState('going')
    const file = await phoneFile()
    setState(file === undefined ? 'failed' : 'asking')
    if (file !== undefined) await shareFile(file)
  }
  return (
    <Section title={t.export}>
      <p className="small mid">{t.exportText}</p>
      {state === 'failed' && <ErrorLine>{t.exportNeedsLine}</ErrorLine>}
      <Button variant="default" mt="xs" loading={state === 'going'} onClick={() => void give()}>
        {t.export}
      </Button>
    </Section>
  )
}
