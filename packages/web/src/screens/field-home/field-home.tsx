import { useStore } from '@nanostores/react'
import {
  IconArrowRight,
  IconCalendarEvent,
  IconChecks,
  IconChevronDown,
  IconDotsVertical,
  IconUsers,
} from '@tabler/icons-react'
import {
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
} from 'react'
import { useLocation } from 'wouter'
import { useFormat } from '../../i18n/format.ts'
import { useMe, useSession } from '../../session/session.ts'
import { $coming } from '../../store/coming.ts'
import { now, today } from '../../store/device-clock.ts'
import { $index, type Index } from '../../store/index-of-people.ts'
import { $places } from '../../store/known-places.ts'
import { stageOf, type LifeStage } from '../../store/life-stage.ts'
import { meetsHere } from '../../store/posyandu-day.ts'
import { $calendar } from '../../store/sessions.ts'
import { $sync, sendSoon } from '../../store/sync.ts'
import { awaitedOf, mostUrgent, unsortedTasks, type Task } from '../../store/tasks.ts'
import type { HouseToVisit } from '../../store/visits-due.ts'
import { useDelivery } from '../../store/use-delivery.ts'
import { DeliveryLine } from '../../ui/delivery-line.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Petals } from '../../ui/petals.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { TabBar } from '../../ui/tab-bar.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { HouseRow } from '../people/house-row.tsx'
import { TaskRow, useRowWords } from '../people/task-row.tsx'
import { visitsOf } from '../people/use-my-visits.ts'
import '../../ui/app-bar.css'
import '../people/people.css'
import { homeMessages } from './field-home.messages.ts'
import './field-home.css'

const NewsRow = lazy(() => import('../news/news-row.tsx'))
const PeopleHere = lazy(() => import('../lock/people-here.tsx'))

const SHOWN = 6
const stages: readonly LifeStage[] = ['underFive', 'pregnant', 'school', 'adult', 'elderly']

/** What to do next: today's Posyandu, then the people who wait longest. */
export default function FieldHome() {
  const t = useStore(homeMessages)
  const index = useGrowingIndex()
  const all = useMemo(() => unsortedTasks(index?.people.values() ?? [], today()), [index])
  const rows = useRows(index, all)
  return (
    <Phone
      bar={<Greeting />}
      foot={
        <>
          <Exchange />
          <TabBar current="home" tasks={rows.count} />
        </>
      }
    >
      {index === undefined ? (
        <Waiting rows={5} />
      ) : index.people.size === 0 ? (
        <NobodyYet />
      ) : (
        <>
          <TodayCard all={all} />
          <ComingLine />
          <Section title={t.tasks} count={rows.count} aside={t.urgentFirst}>
            {rows.count === 0 ? (
              <EmptyState icon={IconChecks} title={t.noTasks} text={t.noTasksText} />
            ) : (
              <div className="card">{rows.first}</div>
            )}
            {rows.count > SHOWN && (
              <Link href="/tasks" className="home-all">
                {t.allTasks({ count: String(rows.count) })}
              </Link>
            )}
          </Section>
          <LaterNews />
        </>
      )}
    </Phone>
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

/**
 * What is read first is drawn at once. A list that grows is drawn in slices, between which a finger is answered: thousands
 * of people arrive while the home is in sight.
 */
function useGrowingIndex(): Index | undefined {
  const latest = useStore($index)
  return useDeferredValue(latest) ?? latest
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
      <NewsRow />
    </Suspense>
  ) : null
}

interface Rows {
  readonly count: number
  readonly first: readonly ReactElement[]
}

/** A kader goes to houses and brings answers; a midwife has everybody who waits longer than they should. */
function useRows(index: Index | undefined, all: readonly Task[]): Rows {
  const me = useMe()
  const words = useRowWords()
  return useMemo(() => {
    const line = (task: Task) => <TaskRow key={task.person.id} task={task} words={words} />
    if (me?.role !== 'kader') {
      const late = all.filter(({ urgency }) => urgency !== 'due')
      return { count: late.length, first: mostUrgent(late, SHOWN).map(line) }
    }
    const { mine, answered } = visitsOf(index ?? NOBODY, me)
    const row = (visit: HouseToVisit) => <HouseRow key={visit.household} visit={visit} />
    const first = [
      ...mine.filter(isGrave).map(row),
      ...answered.map(line),
      ...mine.filter((visit) => !isGrave(visit)).map(row),
    ]
    return { count: first.length, first: first.slice(0, SHOWN) }
  }, [all, index, me, words])
}
const NOBODY: Index = { people: new Map(), houses: new Map() }

const isGrave = ({ people: [first] }: HouseToVisit): boolean =>
  first?.first.reason === 'danger' || first?.first.reason === 'notFollowed'

function Greeting() {
  const t = useStore(homeMessages)
  const me = useMe()
  const places = useStore($places)
  const [asking, setAsking] = useState(false)
  if (me === undefined) return null
  const hour = new Date(now()).getHours()
  const name = calledName(me.name)
  const greet = hour < 11 ? t.morning : hour < 15 ? t.noon : hour < 18 ? t.afternoon : t.evening
  const numbers = (me.neighbourhoods ?? []).map((code) => code.split('/').at(-1) ?? '')
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
function TodayCard({ all }: { readonly all: readonly Task[] }) {
  const t = useStore(homeMessages)
  const format = useFormat()
  const me = useMe()
  const places = useStore($calendar)
  const day = today()
  const isOpen = meetsHere(places, me?.facility?.id, day)
  const { counts, count } = useMemo(() => {
    const awaited = awaitedOf(all, { today: day, isPosyanduDay: isOpen })
    const by = new Map<LifeStage, number>()
    for (const { person } of awaited) {
      const stage = stageOf(person, day)
      by.set(stage, (by.get(stage) ?? 0) + 1)
    }
    return { counts: by, count: awaited.length }
  }, [all, day, isOpen])
  const total = format.number(count)
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
          .filter((stage) => stage !== 'school' || counts.has(stage))
          .map((stage) => (
            <div key={stage}>
              <dd>{format.number(counts.get(stage) ?? 0)}</dd>
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
