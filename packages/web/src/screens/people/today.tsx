import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { meetsHere } from '../../store/posyandu-day.ts'
import { isPresent, waitingAt } from '../../store/presence.ts'
import { $calendar } from '../../store/sessions.ts'
import { awaitedOf, tasksOf } from '../../store/tasks.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { awaitedGroups, firstRows } from './awaited-groups.ts'
import { peopleMessages } from './people.messages.ts'
import { PresenceButton } from './presence-button.tsx'
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
  const places = useStore($calendar)
  const isPosyanduDay = meetsHere(places, me?.facility?.id, today())
  const [which, setWhich] = useState<'awaited' | 'present' | 'done'>('awaited')
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  const { awaited, present, done } = useMemo(() => {
    const people = [...(index?.people.values() ?? [])]
    const served = people.filter(({ lastVisit }) => lastVisit === today())
    const waiting = awaitedOf(tasksOf(people, today()), { today: today(), isPosyanduDay })
    const missing = waiting.filter(({ person }) => !isPresent(person, today()))
    return { awaited: missing, present: waitingAt(people, today()), done: served }
  }, [index, isPosyanduDay])
  const groups = useMemo(() => awaitedGroups(awaited, today()), [awaited])
  const all = awaited.length + present.length + done.length
  const listed = { awaited, present, done }[which].length
  return (
    <>
      <p className="small mid">
        {t.served({ done: format.number(done.length), all: format.number(all) })}
      </p>
      <progress className="today-progress" aria-hidden value={done.length} max={Math.max(all, 1)} />
      <Link href="/posyandu/recap" className="today-recap">
        {t.recap}
      </Link>
      <div className="today-which">
        <Segmented
          label={t.which}
          value={which}
          options={[
            { value: 'awaited', label: t.awaited({ count: format.number(awaited.length) }) },
            ...(isPosyanduDay || present.length > 0
              ? [
                  {
                    value: 'present' as const,
                    label: t.present({ count: format.number(present.length) }),
                  },
                ]
              : []),
            { value: 'done', label: t.done({ count: format.number(done.length) }) },
          ]}
          onChoose={setWhich}
        />
      </div>
      {listed === 0 && (
        <EmptyState
          icon={IconChecks}
          title={{ awaited: t.noneAwaited, present: t.nonePresent, done: t.noneDone }[which]}
          {...(which === 'awaited'
            ? {}
            : { text: which === 'present' ? t.nonePresentText : t.noneDoneText })}
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
                <div key={task.person.id} className="presence-row">
                  <TaskRow task={task} />
                  <PresenceButton person={task.person} />
                </div>
              ))}
            </div>
          </section>
        ))}
      {which === 'present' && (
        <div className="card people-today" hidden={listed === 0}>
          {present.slice(0, rows).map((person) => (
            <div key={person.id} className="presence-row">
              <ListRow
                href={`/people/${person.id}/visit`}
                leading={<StatusMark kind="open" size={20} />}
                title={person.name}
                aside={format.age(person.birthDate, today())}
                text={t.measure}
              />
              <PresenceButton person={person} />
            </div>
          ))}
        </div>
      )}
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
