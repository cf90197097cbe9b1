import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { tasksOf } from '../../store/tasks.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { peopleMessages } from './people.messages.ts'
import { ShowMore, STEP, useRows } from './show-more.tsx'
import { TaskRow } from './task-row.tsx'

/** Everybody who waits longer than they should, and referrals without an answer. */
export function Tasks() {
  const t = useStore(peopleMessages)
  const index = useStore($index)
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  const tasks = useMemo(
    () => tasksOf(index?.people.values() ?? [], today()).filter(({ urgency }) => urgency !== 'due'),
    [index],
  )
  if (tasks.length === 0)
    return <EmptyState icon={IconChecks} title={t.noTasks} text={t.noTasksText} />
  return (
    <>
      <div className="card">
        {tasks.slice(0, rows).map((task) => (
          <TaskRow key={task.person.id} task={task} />
        ))}
      </div>
      <ShowMore left={tasks.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}
