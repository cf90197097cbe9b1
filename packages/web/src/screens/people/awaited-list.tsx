import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import type { Task } from '../../store/tasks.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { awaitedGroups, firstRows } from './awaited-groups.ts'
import { peopleMessages } from './people.messages.ts'
import { PresenceButton } from './presence-button.tsx'
import { ShowMore, STEP, useRows } from './show-more.tsx'
import { TaskRow, useRowWords } from './task-row.tsx'

/** Who is waited for, by stage of life; one tap says that they came. */
export function AwaitedList({ tasks }: { readonly tasks: readonly Task[] }) {
  const t = useStore(peopleMessages)
  const format = useFormat()
  const words = useRowWords()
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  const groups = useMemo(() => awaitedGroups(tasks, today()), [tasks])
  if (tasks.length === 0) return <EmptyState icon={IconChecks} title={t.noneAwaited} />
  return (
    <>
      {firstRows(groups, rows).map(({ group, tasks: some }) => (
        <section key={group} className="people-group">
          <h2>
            {t[group]}{' '}
            <span className="section-count">
              {format.number(groups.find((one) => one.group === group)?.tasks.length ?? 0)}
            </span>
          </h2>
          <div className="card">
            {some.map((task) => (
              <div key={task.person.id} className="presence-row">
                <TaskRow task={task} words={words} />
                <PresenceButton person={task.person} />
              </div>
            ))}
          </div>
        </section>
      ))}
      <ShowMore left={tasks.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}
