import { IconChevronRight, type TablerIcon } from '@tabler/icons-react'
import { useState } from 'react'
import type { Station } from '@jejaring/core/catalogue/define'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { dueAtPost } from '../../store/session-day.ts'
import { serviceLines } from '../../store/service-lines.at-build.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { PresenceButton } from '../people/presence-button.tsx'
import { ShowMore, STEP, useRows } from '../people/show-more.tsx'

interface Props {
  readonly people: readonly PersonSummary[]
  /** What is due at these is said of each; absent: what was recorded is looked at. */
  readonly stations?: readonly Station[]
  readonly empty: { readonly icon: TablerIcon; readonly title: string }
}

const hrefOf = (person: string, stations: Props['stations']): string =>
  stations === undefined
    ? `/people/${person}`
    : `/people/${person}/visit${stations.includes('measure') ? '?step=measure' : ''}`

/** Who is at one step, the longest waiting first; a tap leads to what is done there. */
export function StepList({ people, stations, empty }: Props) {
  const format = useFormat()
  const say = useText()
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  if (people.length === 0) return <EmptyState {...empty} />
  const dueOf = (person: PersonSummary): string => {
    const due = dueAtPost(person, today())
    const ids = (stations ?? []).flatMap((station) =>
      due.filter((id) => serviceLines[id]?.station === station),
    )
    const names = [...new Set(ids)].flatMap((id) => {
      const label = serviceLines[id]?.label
      return label === undefined ? [] : [say(label)]
    })
    const more = names.length > 2 ? ` +${names.length - 2}` : ''
    return `${names.slice(0, 2).join(' · ')}${more}`
  }
  return (
    <>
      <div className="card">
        {people.slice(0, rows).map((person) => {
          const due = dueOf(person)
          return (
            <div key={person.id} className="presence-row">
              <ListRow
                href={hrefOf(person.id, stations)}
                leading={
                  <span className="initial" aria-hidden>
                    {person.name.slice(0, 1)}
                  </span>
                }
                title={person.name}
                aside={format.age(person.birthDate, today())}
                {...(due === '' ? {} : { text: due })}
                trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
              />
              {person.served?.on !== today() && <PresenceButton person={person} />}
            </div>
          )
        })}
      </div>
      <ShowMore left={people.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}
