import { useStore } from '@nanostores/react'
import { IconSearch, IconUsers, IconX } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { rtOf } from '../../i18n/rt-of.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { $places } from '../../store/known-places.ts'
import { hasHypertension, stageOf, type LifeStage } from '../../store/life-stage.ts'
import {
  listByName,
  matches,
  matchesByName,
  partsOf,
  type ByName,
  type Searchable,
} from '../../store/search.ts'
import { isLate, taskOf } from '../../store/tasks.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import '../../ui/search.css'
import { peopleMessages } from './people.messages.ts'
import { PersonRow } from './person-row.tsx'
import { ShowMore, STEP, useRows } from './show-more.tsx'
import { useRowWords } from './task-row.tsx'

type Filter = 'everybody' | 'dueNow' | 'overdue' | 'hypertension' | LifeStage
const filters: readonly Filter[] = [
  'everybody',
  'dueNow',
  'overdue',
  'underFive',
  'pregnant',
  'school',
  'adult',
  'elderly',
  'hypertension',
]
/** As many as a small phone has room for: the others are drawn in the next breath. */
const filtersInSight = filters.slice(0, 4)
const NOBODY: ByName = { everybody: [], here: [] }

/** My people: found by name, narrowed by what they need. Who died or left is found by name alone. */
export function Everybody() {
  const t = useStore(peopleMessages)
  const index = useStore($index)
  const places = useStore($places)
  const me = useMe()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>('everybody')
  const [rt, setRt] = useState('')
  const [shown, setShown] = useState(STEP)
  const words = useRowWords()
  const all = useMemo(() => (index === undefined ? NOBODY : listByName(index)), [index])
  const found = useMemo(() => {
    const wanted = partsOf(typed)
    const day = today()
    const asked = wanted.length > 0 ? all.everybody : all.here
    // Thousands are not gone through to find that all of them fit.
    if (wanted.length === 0 && rt === '' && filter === 'everybody') return asked
    const fitting = asked.filter(
      (one) =>
        (rt === '' || one.house?.rt === rt) && fits(one, filter, day) && matches(one, wanted),
    )
    if (wanted.length === 0) return fitting
    const byName = fitting.filter((one) => matchesByName(one, wanted))
    return [...byName, ...fitting.filter((one) => !matchesByName(one, wanted))]
  }, [all, typed, filter, rt])
  const chips = useDeferredValue(filters, filtersInSight)
  const rows = useRows(shown, [typed, filter, rt].join())
  // A Pustu has dozens: they are there when somebody can ask for them.
  const neighbourhoods = useDeferredValue(places?.neighbourhoods, [])
  const mine = (neighbourhoods ?? []).filter(
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
        {chips.map((one) => (
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
              ...mine.map(({ code, dusun }) => ({
                value: code,
                label: t.rt({ rt: rtOf(code), dusun }),
              })),
            ]}
            onChoose={setRt}
          />
        )}
      </div>
      {found.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title={all.everybody.length === 0 ? t.emptyTitle : t.nobody}
          text={all.everybody.length === 0 ? t.emptyText : t.nobodyText}
          action={{ label: t.add, onPress: () => navigate('/register') }}
        />
      ) : (
        <div className="card">
          {found.slice(0, rows).map((one) => (
            <PersonRow key={one.person.id} found={one} words={words} t={t} />
          ))}
        </div>
      )}
      <ShowMore left={found.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}

function fits({ person }: Searchable, filter: Filter, day: LocalDate): boolean {
  switch (filter) {
    case 'everybody':
      return true
    case 'dueNow':
      return taskOf(person, day) !== undefined
    case 'overdue': {
      const urgency = taskOf(person, day)?.urgency
      return urgency !== undefined && isLate(urgency)
    }
    case 'hypertension':
      return person.left === undefined && hasHypertension(person, day)
    case 'underFive':
    case 'pregnant':
    case 'school':
    case 'adult':
    case 'elderly':
      return person.left === undefined && stageOf(person, day) === filter
  }
}
