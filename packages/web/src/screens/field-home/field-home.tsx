import { useStore } from '@nanostores/react'
import {
  IconArrowRight,
  IconCalendarEvent,
  IconChecks,
  IconChevronDown,
  IconDotsVertical,
  IconUsers,
} from '@tabler/icons-react'
import { Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { laterPart } from '../../screen.tsx'
import { useFormat } from '../../i18n/format.ts'
import { rtOf } from '../../i18n/rt-of.ts'
import { useMe, useSession } from '../../session/session.ts'
import { $coming } from '../../store/coming.ts'
import { now, today } from '../../store/device-clock.ts'
import type { HomeView } from '../../store/home-view.ts'
import { $places } from '../../store/known-places.ts'
import type { LifeStage } from '../../store/life-stage.ts'
import { meetingHere } from '../../store/posyandu-day.ts'
import { $calendar } from '../../store/sessions.ts'
import { $sync, sendSoon } from '../../store/sync.ts'
import { useDelivery } from '../../store/use-delivery.ts'
import { ClockLine } from '../../ui/clock-line.tsx'
import { DeliveryLine } from '../../ui/delivery-line.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Petals } from '../../ui/petals.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { HouseRow } from '../people/house-row.tsx'
import { TaskRow, useRowWords } from '../people/task-row.tsx'
import '../../ui/app-bar.css'
import '../people/people.css'
import { homeMessages } from './field-home.messages.ts'
import './field-home.css'
import '../../ui/phone.css'

const NewsRow = laterPart(() => import('../news/news-row.tsx'))
const BegunRows = laterPart(() => import('../people/begun-rows.tsx'))
const PeopleHere = laterPart(() => import('../lock/people-here.tsx'))

const stages: readonly LifeStage[] = ['underFive', 'pregnant', 'school', 'adult', 'elderly']

/** What to do next: today's Posyandu, then the people who wait longest. */
export function FieldHome({ view }: { readonly view: HomeView | undefined }) {
  const t = useStore(homeMessages)
  const words = useRowWords()
  return (
    <>
      <Greeting />
      <main className="phone-body">
        {view === undefined ? (
          <Waiting rows={5} />
        ) : view.isNobody ? (
          <NobodyYet />
        ) : (
          <>
            <ClockLine />
            <TodayCard awaited={view.awaited} />
            <ComingLine />
            <Section title={t.tasks} count={view.count} aside={t.urgentFirst}>
              {view.count === 0 ? (
                <EmptyState icon={IconChecks} title={t.noTasks} text={t.noTasksText} />
              ) : (
                <div className="card">
                  {view.first.map((row) =>
                    'household' in row ? (
                      <HouseRow key={row.household} visit={row} />
                    ) : (
                      <TaskRow key={row.person.id} task={row} words={words} />
                    ),
                  )}
                </div>
              )}
              {view.count > view.first.length && (
                <Link href="/tasks" className="home-all">
                  {t.allTasks({ count: String(view.count) })}
                </Link>
              )}
            </Section>
            <LaterNews />
          </>
        )}
      </main>
      <Exchange />
    </>
  )
}

/** Who is said to move here; a kader is not told. */
function ComingLine() {
  const t = useStore(homeMessages)
  const me = useMe()
  const { people = [] } = useStore($coming) ?? {}
  if (me?.role === 'kader' || people.length === 0) return null
  return (
    <Link href="/arrivals" className="home-all">
      {t.coming(people.length)}
    </Link>
  )
}

/** On its own: while people arrive it changes with every page of them. */
function Exchange() {
  const delivery = useDelivery()
  const [, navigate] = useLocation()
  return (
    <DeliveryLine
      delivery={delivery}
      onOpen={() => navigate('/delivery')}
      onSend={() => (delivery.kind === 'signed-out' ? navigate('/sign-in') : sendSoon())}
    />
  )
}

/** Before the first exchange has ended nobody knows that there is nobody. */
function NobodyYet() {
  const t = useStore(homeMessages)
  const { doing, done, of, last } = useStore($sync)
  const session = useSession()
  const [, navigate] = useLocation()
  const isExpired = session.kind === 'signed-in' && session.expired
  if (doing === 'fetching') return <Waiting rows={5} progress={{ done, of, what: t.people }} />
  if (last === undefined && !isExpired) return <Waiting rows={5} />
  return (
    <EmptyState
      icon={IconUsers}
      title={t.empty}
      text={t.emptyText}
      action={{ label: t.register, onPress: () => navigate('/register') }}
    />
  )
}

/** Opening the app does not wait for news. */
const NEWS_AFTER_MS = 1500

/** Last on the page, so that nothing moves under a thumb when it comes. */
function LaterNews() {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), NEWS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLater ? (
    <Suspense fallback={null}>
      <BegunRows />
      <NewsRow />
    </Suspense>
  ) : null
}

function Greeting() {
  const t = useStore(homeMessages)
  const me = useMe()
  const places = useStore($places)
  const [asking, setAsking] = useState(false)
  if (me === undefined) return null
  const hour = new Date(now()).getHours()
  const name = calledName(me.name)
  const greet = hour < 11 ? t.morning : hour < 15 ? t.noon : hour < 18 ? t.afternoon : t.evening
  const numbers = (me.neighbourhoods ?? []).map(rtOf)
  const place = me.facility?.name ?? places?.villages[0]?.name ?? ''
  const line =
    me.role === 'kader' && numbers.length > 0
      ? t.kader({ place, rts: t.rts({ list: [...new Set(numbers)].join(', ') }) })
      : place
  return (
    <header className="home-head">
      <Petals size={32} color="var(--mantine-color-teal-7)" />
      <div className="home-head-text">
        <h1>
          <button type="button" className="home-who" onClick={() => setAsking(true)}>
            {greet({ name })}
          </button>
        </h1>
        <p className="small mid home-place">
          <span className="clip">{line}</span>
          <IconChevronDown size={16} stroke={2} aria-hidden />
        </p>
      </div>
      <Link href="/more" className="icon-link" aria-label={t.more}>
        <IconDotsVertical size={24} stroke={1.75} aria-hidden />
      </Link>
      {asking && (
        <Suspense fallback={null}>
          <PeopleHere me={me} opened onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </header>
  )
}

/** Rosmiati; Bidan Sari, whom nobody calls Bidan. */
function calledName(name: string): string {
  const [first = '', second = ''] = name.split(' ')
  return /^(bidan|bd|dr|drg|ns|ners|h|hj|ibu|bapak)\.?$/i.test(first) ? `${first} ${second}` : first
}

/** The teal card: today's session with who is expected, or how many need a service anyway. */
function TodayCard({ awaited }: Pick<HomeView, 'awaited'>) {
  const t = useStore(homeMessages)
  const format = useFormat()
  const me = useMe()
  const places = useStore($calendar)
  const day = today()
  const isOpen = meetingHere(places, me?.facility?.id, day).length > 0
  const total = format.number(awaited.count)
  return (
    <section className="today-card">
      <span className="today-petals" aria-hidden>
        <Petals size={150} color="#fff" faint />
      </span>
      <p className="today-when small">
        <IconCalendarEvent size={16} stroke={2} aria-hidden /> {isOpen ? t.openToday : t.noSession}
      </p>
      <p className="today-count">
        {isOpen ? t.expected({ count: total }) : t.due({ count: total })}
      </p>
      <dl className="today-stages">
        {stages
          .filter((stage) => stage !== 'school' || awaited.stages[stage] !== undefined)
          .map((stage) => (
            <div key={stage}>
              <dd>{format.number(awaited.stages[stage] ?? 0)}</dd>
              <dt className="small">{t[stage]}</dt>
            </div>
          ))}
      </dl>
      <Link href="/posyandu" className="today-button">
        {isOpen ? t.openSession : t.seeDue} <IconArrowRight size={20} stroke={1.75} aria-hidden />
      </Link>
    </section>
  )
}
