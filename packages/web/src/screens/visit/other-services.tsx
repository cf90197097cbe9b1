import { useStore } from '@nanostores/react'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { DueWindow } from '@jejaring/core/judge/judgement'
import { searchText } from '@jejaring/core/person/search-text'
import { useFormat } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { ListRow } from '../../ui/list-row.tsx'
import '../../ui/search.css'
import { byStation, type Offered } from './services-for.ts'
import { visitMessages } from './visit.messages.ts'

interface Props {
  readonly offered: readonly Offered[]
  /** What comes later: a vaccine says from when. */
  readonly due: readonly DueWindow[]
  readonly isOpen: boolean
  readonly onAdd: (service: string) => void
}

/** A list longer than this is searched. */
const SEARCHED = 8

/** What may be given without being due: folded, by station, found by a part of its name. */
export function OtherServices({ offered, due, isOpen, onAdd }: Props) {
  const t = useStore(visitMessages)
  const say = useText()
  const [typed, setTyped] = useState('')
  const nameOfDose = useDoseName()
  const format = useFormat()
  const laterDose = (id: string) => {
    const window = due.find((one) => one.service === id)
    return window?.dose === undefined
      ? {}
      : { text: t.doseFrom({ dose: nameOfDose(window.dose), day: format.shortDay(window.from) }) }
  }
  const wanted = searchText(typed)
  const found = offered.filter(({ service }) => searchText(say(service.label)).includes(wanted))
  return (
    <details className="visit-others" open={isOpen}>
      <summary>{t.otherCount({ count: String(offered.length) })}</summary>
      {offered.length > SEARCHED && (
        <div className="search visit-search">
          <IconSearch size={20} stroke={1.75} aria-hidden />
          <input
            type="search"
            aria-label={t.findService}
            placeholder={t.findService}
            autoComplete="off"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
      )}
      {found.length === 0 && <p className="small mid">{t.noService}</p>}
      {byStation(found).map(({ station, items }) => (
        <section key={station} className="visit-station">
          <h3>{t[station]}</h3>
          <div className="card">
            {items.map(({ service }) => (
              <ListRow
                key={service.id}
                title={say(service.label)}
                {...laterDose(service.id)}
                trailing={<IconPlus size={20} stroke={1.75} aria-hidden />}
                onPress={() => onAdd(service.id)}
              />
            ))}
          </div>
        </section>
      ))}
    </details>
  )
}
