import { useStore } from '@nanostores/react'
import { IconChecks, IconSearch, IconUserPlus, IconUsers, IconX } from '@tabler/icons-react'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index, $places } from '../../store/index-of-people.ts'
import { hasHypertension, stageOf, type LifeStage } from '../../store/life-stage.ts'
import { matches, matchesByName, partsOf, searchable, type Searchable } from '../../store/search.ts'
import { taskOf, tasksOf } from '../../store/tasks.ts'
import { $sync } from '../../store/sync.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { TabBar } from '../../ui/tab-bar.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { peopleMessages } from './people.messages.ts'
import { markOf, TaskRow, useTaskWords } from './task-row.tsx'
import { taskMessages } from './task-words.messages.ts'
import './people.css'

type Filter = 'everybody' | 'dueNow' | 'overdue' | 'hypertension' | LifeStage
const filters: readonly Filter[] = [
  'everybody',
  'dueNow',
  'overdue',
  'underFive',
  'pregnant',
  'adult',
  'elderly',
  'hypertension',
]
/** Rows drawn at once, three screens of a small phone: the rows, not the search, are what a slow phone waits for. */
const STEP = 20

/** My people: found by name, narrowed by what they need; or today's list of the Posyandu; or all tasks. */
export default function People({ list }: { readonly list: 'everybody' | 'posyandu' | 'tasks' }) {
  const t = useStore(peopleMessages)
  const index = useStore($index)
  const sync = useStore($sync)
  const format = useFormat()
  const me = useMe()
  const post = me?.facility?.kind === 'posyandu' ? me.facility.name : t.posyandu
  const title = list === 'posyandu' ? post : list === 'tasks' ? t.tasks : t.find
  const tab = list === 'posyandu' ? 'posyandu' : list === 'tasks' ? 'tasks' : 'find'
  return (
    <Phone
      bar={
        <AppBar
          title={title}
          {...(list === 'posyandu' ? { context: format.longDay(today()) } : {})}
          trailing={
            <Link href="/register" className="icon-link" aria-label={t.add}>
              <IconUserPlus size={24} stroke={1.75} aria-hidden />
            </Link>
          }
        />
      }
      foot={<TabBar current={tab} />}
    >
      {index === undefined ? (
        <Waiting rows={6} />
      ) : index.people.size === 0 && sync.doing === 'fetching' ? (
        <Waiting rows={6} progress={{ done: sync.done, of: sync.of, what: t.loading }} />
      ) : list === 'tasks' ? (
        <Tasks />
      ) : list === 'posyandu' ? (
        <Today />
      ) : (
        <Everybody />
      )}
    </Phone>
  )
}

function Everybody() {
  const t = useStore(peopleMessages)
  const index = useStore($index)
  const places = useStore($places)
  const me = useMe()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>('everybody')
  const [rt, setRt] = useState('')
  const [shown, setShown] = useState(STEP)
  const all = useMemo(
    () =>
      index === undefined
        ? []
        : searchable(index.people.values(), index.houses).toSorted((a, b) =>
            a.person.search < b.person.search ? -1 : 1,
          ),
    [index],
  )
  const parts = useDeferredValue(typed)
  const found = useMemo(() => {
    const wanted = partsOf(parts)
    const fitting = all.filter(
      (one) => (rt === '' || one.house?.rt === rt) && fits(one, filter) && matches(one, wanted),
    )
    if (wanted.length === 0) return fitting
    const byName = fitting.filter((one) => matchesByName(one, wanted))
    return [...byName, ...fitting.filter((one) => !matchesByName(one, wanted))]
  }, [all, parts, filter, rt])
  const mine = (places?.neighbourhoods ?? []).filter(
    ({ code }) => me?.neighbourhoods === undefined || me.neighbourhoods.includes(code),
  )
  return (
    <>
      <div className="search">
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setShown(STEP)
          }}
        />
        {typed !== '' && (
          <button type="button" aria-label={t.clear} onClick={() => setTyped('')}>
            <IconX size={20} stroke={1.75} aria-hidden />
          </button>
        )}
      </div>
      <div className="filters">
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            className={one === filter ? 'filter filter-on' : 'filter'}
            aria-pressed={one === filter}
            onClick={() => {
              setFilter(one)
              setShown(STEP)
            }}
          >
            {t[one]}
          </button>
        ))}
      </div>
      <div className="people-line">
        <span className="small mid">{t.people(found.length)}</span>
        {mine.length > 1 && (
          <Choice
            label={t.neighbourhood}
            value={rt}
            options={[
              { value: '', label: t.allRt },
              ...mine.map(({ code, rt: number, dusun }) => ({
                value: code,
                label: t.rt({ rt: number, dusun }),
              })),
            ]}
            onChoose={setRt}
          />
        )}
      </div>
      {found.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title={all.length === 0 ? t.emptyTitle : t.nobody}
          text={all.length === 0 ? t.emptyText : t.nobodyText}
          action={{ label: t.add, onPress: () => navigate('/register') }}
        />
      ) : (
        <div className="card">
          {found.slice(0, shown).map((one) => (
            <PersonRow key={one.person.id} found={one} />
          ))}
        </div>
      )}
      {found.length > shown && (
        <button
          type="button"
          className="link-button people-more"
          onClick={() => setShown(shown + STEP)}
        >
          {t.more({ count: String(Math.min(STEP, found.length - shown)) })}
        </button>
      )}
    </>
  )
}

function fits({ person }: Searchable, filter: Filter): boolean {
  switch (filter) {
    case 'everybody':
      return true
    case 'dueNow':
      return taskOf(person, today()) !== undefined
    case 'overdue': {
      const urgency = taskOf(person, today())?.urgency
      return urgency !== undefined && urgency !== 'due'
    }
    case 'hypertension':
      return hasHypertension(person, today())
    case 'underFive':
    case 'pregnant':
    case 'school':
    case 'adult':
    case 'elderly':
      return person.left === undefined && stageOf(person, today()) === filter
  }
}

/** Kept from one letter to the next as long as the person is found. */
const PersonRow = memo(function PersonRow({
  found: { person, house },
}: {
  readonly found: Searchable
}) {
  const t = useStore(peopleMessages)
  const format = useFormat()
  const words = useTaskWords()
  const task = taskOf(person, today())
  const rt = house?.rt.split('/').at(-1)
  return (
    <ListRow
      href={`/people/${person.id}`}
      leading={
        <span className="initial" aria-hidden>
          {person.name.slice(0, 1)}
        </span>
      }
      title={person.name}
      aside={`${format.age(person.birthDate, today())}${rt === undefined ? '' : `, RT ${rt}`}`}
      text={task === undefined ? t.nothingDue : words(task)}
      {...(task === undefined
        ? {}
        : { trailing: <StatusMark kind={markOf[task.urgency]} size={16} /> })}
    />
  )
})

function Tasks() {
  const t = useStore(peopleMessages)
  const index = useStore($index)
  const [shown, setShown] = useState(STEP)
  const tasks = useMemo(
    () => tasksOf(index?.people.values() ?? [], today()).filter(({ urgency }) => urgency !== 'due'),
    [index],
  )
  if (tasks.length === 0)
    return <EmptyState icon={IconChecks} title={t.noTasks} text={t.noTasksText} />
  return (
    <>
      <div className="card">
        {tasks.slice(0, shown).map((task) => (
          <TaskRow key={task.person.id} task={task} />
        ))}
      </div>
      {tasks.length > shown && (
        <button
          type="button"
          className="link-button people-more"
          onClick={() => setShown(shown + STEP)}
        >
          {t.more({ count: String(Math.min(STEP, tasks.length - shown)) })}
        </button>
      )}
    </>
  )
}

/** Who is expected at the Posyandu today, and who was served already. */
function Today() {
  const t = useStore(peopleMessages)
  const words = useStore(taskMessages)
  const format = useFormat()
  const index = useStore($index)
  const [which, setWhich] = useState<'awaited' | 'done'>('awaited')
  const [shown, setShown] = useState(STEP)
  const { awaited, done } = useMemo(() => {
    const people = [...(index?.people.values() ?? [])]
    const served = people.filter(({ lastVisit }) => lastVisit === today())
    const waiting = tasksOf(
      people.filter(({ lastVisit }) => lastVisit !== today()),
      today(),
    )
    return { awaited: waiting, done: served }
  }, [index])
  const all = awaited.length + done.length
  return (
    <>
      <p className="small mid">
        {t.served({ done: format.number(done.length), all: format.number(all) })}
      </p>
      <progress className="today-progress" aria-hidden value={done.length} max={Math.max(all, 1)} />
      <div className="today-which">
        <Segmented
          label={t.which}
          value={which}
          options={[
            { value: 'awaited', label: t.awaited({ count: format.number(awaited.length) }) },
            { value: 'done', label: t.done({ count: format.number(done.length) }) },
          ]}
          onChoose={setWhich}
        />
      </div>
      {(which === 'awaited' ? awaited : done).length === 0 && (
        <EmptyState
          icon={IconChecks}
          title={which === 'awaited' ? t.noneAwaited : t.noneDone}
          {...(which === 'done' ? { text: t.noneDoneText } : {})}
        />
      )}
      <div
        className="card people-today"
        hidden={(which === 'awaited' ? awaited : done).length === 0}
      >
        {which === 'awaited'
          ? awaited.slice(0, shown).map((task) => <TaskRow key={task.person.id} task={task} />)
          : done
              .slice(0, shown)
              .map((person) => (
                <ListRow
                  key={person.id}
                  href={`/people/${person.id}`}
                  leading={<StatusMark kind="ok" size={20} />}
                  title={person.name}
                  aside={format.age(person.birthDate, today())}
                  text={words.done}
                />
              ))}
      </div>
      {(which === 'awaited' ? awaited : done).length > shown && (
        <button
          type="button"
          className="link-button people-more"
          onClick={() => setShown(shown + STEP)}
        >
          {t.more({
            count: String(Math.min(STEP, (which === 'awaited' ? awaited : done).length - shown)),
          })}
        </button>
      )}
    </>
  )
}
