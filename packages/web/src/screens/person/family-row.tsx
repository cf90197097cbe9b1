import { useStore } from '@nanostores/react'
import { IconChevronRight, IconHomeHeart } from '@tabler/icons-react'
import { $index } from '../../store/index-of-people.ts'
import type { PersonView } from '../../store/use-person.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { personMessages } from './person.messages.ts'

/** The way to the household: everybody in it, the house, and the index of the family. */
export function FamilyRow({ view: { house, record } }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const index = useStore($index)
  if (house === undefined) return null
  const people =
    index &&
    [...index.people.values()].filter(
      ({ household, left }) => household === house.id && left === undefined,
    )
  return (
    <div className="card family-row">
      <ListRow
        href={`/households/${house.id}?from=${record.id}`}
        leading={<IconHomeHeart size={24} stroke={1.75} aria-hidden />}
        title={t.family({ head: house.headName })}
        {...(people === undefined
          ? {}
          : { text: t.familyText({ people: t.people(people.length) }) })}
        trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
      />
    </div>
  )
}
