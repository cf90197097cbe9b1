import { useStore } from '@nanostores/react'
import { IconUserQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { $index } from '../../store/index-of-people.ts'
import { usePerson, type PersonView } from '../../store/use-person.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { personMessages } from './person.messages.ts'

interface Props {
  readonly person: string
  /** Where back leads while there is nothing to show. */
  readonly back: string
  /** What can be said before the person was read. */
  readonly first?: ReactNode
  readonly children: (view: PersonView) => ReactNode
}

/** Gives a screen its person; until the record was read the name alone, or says that nobody has that id. */
export function WithPerson({ person, back, first, children }: Props) {
  const view = usePerson(person)
  const t = useStore(personMessages)
  const [, navigate] = useLocation()
  if (view === undefined) {
    const name = $index.get()?.people.get(person)?.name
    return (
      <Phone bar={<AppBar title={name ?? t.title} back={back} />}>
        {first}
        <Waiting rows={5} />
      </Phone>
    )
  }
  if (view === 'unknown') {
    return (
      <Phone bar={<AppBar title={t.title} back="/people" />}>
        <EmptyState
          icon={IconUserQuestion}
          title={t.unknown}
          text={t.unknownText}
          action={{ label: t.find, onPress: () => navigate('/people') }}
        />
      </Phone>
    )
  }
  return children(view)
}
