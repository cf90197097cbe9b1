import { memo } from 'react'
import { rtOf } from '../../i18n/rt-of.ts'
import { today } from '../../store/device-clock.ts'
import type { Searchable } from '../../store/search.ts'
import { taskOf } from '../../store/tasks.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { peopleMessages } from './people.messages.ts'
import { markOf, type RowWords } from './task-row.tsx'

interface Props {
  readonly found: Searchable
  readonly words: RowWords
  readonly t: ReturnType<typeof peopleMessages.get>
}

/** Kept from one letter to the next as long as the person is found. */
export const PersonRow = memo(function PersonRow({
  found: { person, house },
  words: { format, needs },
  t,
}: Props) {
  const task = taskOf(person, today())
  const mark =
    person.left !== undefined ? 'na' : task === undefined ? undefined : markOf[task.urgency]
  return (
    <ListRow
      href={`/people/${person.id}`}
      leading={
        <span className="initial" aria-hidden>
          {person.name.slice(0, 1)}
        </span>
      }
      title={person.name}
      aside={`${format.age(person.birthDate, today())}${house === undefined ? '' : `, RT ${rtOf(house.rt)}`}`}
      text={
        person.left !== undefined ? t[person.left] : task === undefined ? t.nothingDue : needs(task)
      }
      {...(mark === undefined ? {} : { trailing: <StatusMark kind={mark} size={16} /> })}
    />
  )
})
