import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { byUrgency, unsortedTasks, type Task } from '../../store/tasks.ts'
import { visitDueOf, type HouseToVisit } from '../../store/visits-due.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { HouseRow } from './house-row.tsx'
import { peopleMessages } from './people.messages.ts'
import { SavedHouseVisit } from './saved-house-visit.tsx'
import { ShowMore, STEP, useRows } from './show-more.tsx'
import { TaskRow, useRowWords } from './task-row.tsx'
import { useMyVisits } from './use-my-visits.ts'

/** Houses to visit, or person by person everybody who waits longer than they should. */
export function Tasks() {
  const t = useStore(peopleMessages)
  const [by, setBy] = useState<'house' | 'person'>('house')
  return (
    <>
      <SavedHouseVisit />
      <div className="today-which">
        <Segmented
          label={t.tasks}
          value={by}
          options={[
            { value: 'house', label: t.byHouse },
            { value: 'person', label: t.byPerson },
          ]}
          onChoose={setBy}
        />
      </div>
      {by === 'house' ? <Houses /> : <Persons />}
    </>
  )
}

/** Mine first, of a Pustu those two visits could not help; what others hold stands below. */
function Houses() {
  const t = useStore(peopleMessages)
  const isPustu = useMe()?.role !== 'kader'
  const words = useRowWords()
  const visits = useMyVisits()
  if (visits === undefined) return null
  const { mine, others, answered } = visits
  if (mine.length + others.length + answered.length === 0)
    return <EmptyState icon={IconChecks} title={t.noTasks} text={t.noTasksText} />
  return (
    <>
      {answered.length > 0 && (
        <Section title={t.answers} count={answered.length}>
          <div className="card">
            {answered.map((task) => (
              <TaskRow key={task.person.id} task={task} words={words} />
            ))}
          </div>
        </Section>
      )}
      {mine.length > 0 && (
        <Section title={isPustu ? t.forPustu : t.forMe} count={mine.length}>
          <HouseList houses={mine} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={isPustu ? t.byKader : t.byOthers} count={others.length}>
          <HouseList houses={others} />
        </Section>
      )}
    </>
  )
}

function HouseList({ houses }: { readonly houses: readonly HouseToVisit[] }) {
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  return (
    <>
      <div className="card">
        {houses.slice(0, rows).map((visit) => (
          <HouseRow key={visit.household} visit={visit} />
        ))}
      </div>
      <ShowMore left={houses.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}

const isLate = ({ urgency }: Task): boolean => urgency !== 'due'
/** What she can do something about at the house; the rest is the Pustu's. */
const isForKader = ({ person, urgency }: Task): boolean =>
  urgency === 'answered' || (visitDueOf(person, today())?.needs.length ?? 0) > 0

function Persons() {
  const t = useStore(peopleMessages)
  const words = useRowWords()
  const isKader = useMe()?.role === 'kader'
  const index = useStore($index)
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  const tasks = useMemo(
    () =>
      byUrgency(
        unsortedTasks(index?.people.values() ?? [], today()).filter(isKader ? isForKader : isLate),
      ),
    [index, isKader],
  )
  if (tasks.length === 0)
    return <EmptyState icon={IconChecks} title={t.noTasks} text={t.noTasksText} />
  return (
    <>
      <div className="card">
        {tasks.slice(0, rows).map((task) => (
          <TaskRow key={task.person.id} task={task} words={words} />
        ))}
      </div>
      <ShowMore left={tasks.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}
