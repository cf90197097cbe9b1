import { useStore } from '@nanostores/react'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { likelyPairs } from '@jejaring/core/person/likely-pairs'
import { useFormat } from '../../i18n/format.ts'
import type { PersonSummary } from '../../store/database.ts'
import { $index } from '../../store/index-of-people.ts'
import { listByName, matches, partsOf } from '../../store/search.ts'
import type { PersonView } from '../../store/use-person.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { WithPerson } from '../person/with-person.tsx'
import { useRtName } from '../register/use-neighbourhoods.ts'
import { mergeMessages } from './merge.messages.ts'
import '../../ui/search.css'
import './same-people.css'

const SHOWN = 12

/** Somebody was written down twice: who is the other? Those who look alike come first, anybody is found by name. */
export default function FindOther({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back={`/people/${person}`}>
      {(view) => <Finding view={view} />}
    </WithPerson>
  )
}

function Finding({ view }: { readonly view: PersonView }) {
  const t = useStore(mergeMessages)
  const format = useFormat()
  const rtName = useRtName()
  const index = useStore($index)
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const { id, name } = view.summary
  const others = useMemo((): readonly PersonSummary[] => {
    if (index === undefined) return []
    const parts = partsOf(wanted)
    if (parts.length > 0) {
      return listByName(index)
        .everybody.filter((one) => one.person.id !== id && matches(one, parts))
        .map((one) => one.person)
    }
    return likelyPairs(index.people.values()).flatMap(({ one, other }) => {
      const found = one === id ? other : other === id ? one : undefined
      return found === undefined ? [] : (index.people.get(found) ?? [])
    })
  }, [index, wanted, id])
  return (
    <Phone bar={<AppBar title={t.findTitle} context={name} back={`/people/${id}`} />}>
      <p className="small mid same-people-explain">{t.findText({ name })}</p>
      <div className="search">
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <input
          type="search"
          aria-label={t.otherName}
          placeholder={t.otherName}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <div className="card find-other" hidden={others.length === 0}>
        {others.slice(0, SHOWN).map((other) => {
          const house = index?.houses.get(other.household)
          return (
            <ListRow
              key={other.id}
              href={`/same-people/${id}/${other.id}`}
              title={other.name}
              text={[
                format.shortDay(other.birthDate),
                ...(house === undefined ? [] : [rtName(house.rt), house.headName]),
              ].join(' · ')}
            />
          )
        })}
      </div>
      {index === undefined && <Waiting rows={4} />}
      {index !== undefined && others.length === 0 && (
        <p className="small mid find-other">{t.nobodyAlike}</p>
      )}
    </Phone>
  )
}
