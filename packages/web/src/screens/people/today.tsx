import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index, $places } from '../../store/index-of-people.ts'
import { meetsHere } from '../../store/posyandu-day.ts'
import { awaitedOf, tasksOf } from '../../store/tasks.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { awaitedGroups, firstRows } from './awaited-groups.ts'
import { peopleMessages } from './people.messages.ts'
import { ShowMore, STEP, useRows } from './show-more.tsx'
import { TaskRow } from './task-row.tsx'
import { taskMessages } from './task-words.messages.ts'

/** Who is expected at the Posyandu today, and who was served already. */
export function Today() {
  const t = useStore(peopleMessages)
  const words = useStore(taskMessages)
  const format = useFormat()
  const index = useStore($index)
  const me = useMe()
  const places = useStore($places)
  const isPosyanduDay = meetsHere(places, me?.facility?.id, today())
  const [which, setWhich] = useState<'awaited' | 'done'>('awaited')
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  const { awaited, done } = useMemo(() => {
    const people = [...(index?.people.values() ?? [])]
    const served = people.filter(({ lastVisit }) => lastVisit === today())
    const waiting = awaitedOf(tasksOf(people, today()), { today: today(), isPosyanduDay })
    return { awaited: waiting, done: served }
  }, [index, isPosyanduDay])
  const groups = useMemo(() => awaitedGroups(awaited, today()), [awaited])
  const all = awaited.length + done.length
  const listed = (which === 'awaited' ? awaited : done).length
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
      {listed === 0 && (
        <EmptyState
          icon={IconChecks}
          title={which === 'awaited' ? t.noneAwaited : t.noneDone}
          {...(which === 'done' ? { text: t.noneDoneText } : {})}
        />
      )}
      {which === 'awaited' &&
        firstRows(groups, rows).map(({ group, tasks }) => (
          <section key={group} className="people-group">
            <h2>
              {t[group]}{' '}
              <span className="section-count">
                {format.number(groups.find((one) => one.group === group)?.tasks.length ?? 0)}
              </span>
            </h2>
            <div className="card">
              {tasks.map((task) => (
                <TaskRow key={task.person.id} task={task} />
              ))}
            </div>
          </section>
        ))}
      {which === 'done' && (
        <div className="card people-today" hidden={listed === 0}>
          {done.slice(0, rows).map((person) => (
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
      )}
      <ShowMore left={listed - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}
