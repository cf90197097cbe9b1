import { soundOf } from '@jejaring/core/person/name-sound'
import { useStore } from '@nanostores/react'
import { IconChevronRight, IconHome, IconSearch, IconX } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { $index } from '../../store/index-of-people.ts'
import { matches, partsOf } from '../../store/search.ts'
import type { HouseholdSummary } from '../../store/database.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { registerMessages } from './register.messages.ts'
import { useRtName } from './use-neighbourhoods.ts'
import '../../ui/search.css'

const SHOWN = 12

interface Findable {
  readonly house: HouseholdSummary
  readonly members: number
  readonly words: string
}

interface Props {
  /** Only households of this village: nobody moves into another one's journal by a tap. */
  readonly village?: string
  readonly onChoose: (household: string) => void
  readonly onTyped: (typed: string) => void
}

/** Which household: found by the name of its head or of anybody who lives there. */
export function HouseStep({ village, onChoose, onTyped }: Props) {
  const t = useStore(registerMessages)
  const index = useStore($index)
  const rtName = useRtName()
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed)
  const houses = useMemo(() => findable(index, village), [index, village])
  const parts = partsOf(sought)
  const found = parts.length === 0 ? [] : houses.filter((house) => matches(house, parts))
  const type = (text: string) => {
    setTyped(text)
    onTyped(text)
  }
  return (
    <>
      <h2 className="register-question">{t.whichHouse}</h2>
      <div className="search">
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <input
          type="search"
          aria-label={t.searchHouse}
          placeholder={t.searchHouse}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        {typed !== '' && (
          <button type="button" aria-label={t.clear} onClick={() => type('')}>
            <IconX size={20} stroke={1.75} aria-hidden />
          </button>
        )}
      </div>
      {parts.length === 0 ? (
        <p className="register-hint small mid">{t.typeHouse}</p>
      ) : index === undefined ? (
        <Waiting rows={4} />
      ) : found.length === 0 ? (
        <EmptyState icon={IconHome} title={t.noHouse} text={t.noHouseText} />
      ) : (
        <div className="card register-houses">
          {found.slice(0, SHOWN).map(({ house, members }) => (
            <ListRow
              key={house.id}
              leading={<IconHome size={20} stroke={1.75} aria-hidden />}
              title={house.headName}
              aside={rtName(house.rt)}
              text={[t.members(members), house.address].filter((one) => one !== '').join(' · ')}
              trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
              onPress={() => onChoose(house.id)}
            />
          ))}
        </div>
      )}
    </>
  )
}

function findable(
  index: ReturnType<typeof $index.get>,
  village: string | undefined,
): readonly Findable[] {
  if (index === undefined) return []
  const names = new Map<string, string[]>()
  for (const { name, household } of index.people.values()) {
    const those = names.get(household)
    if (those === undefined) names.set(household, [name])
    else those.push(name)
  }
  return [...index.houses.values()]
    .filter((house) => village === undefined || house.village === village)
    .map((house) => {
      const those = names.get(house.id) ?? []
      return {
        house,
        members: those.length,
        words: ` ${soundOf([house.headName, ...those].join(' '))}`,
      }
    })
    .toSorted((a, b) => (a.house.headName < b.house.headName ? -1 : 1))
}
