import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import type { NumberGrid } from './number-grid.ts'
import { TargetField } from './target-field.tsx'

/** For a phone: one place, its indicators below each other with their sources. */
export function TargetList({ places, columns, cellOf, onEnter, onLook }: NumberGrid) {
  const t = useStore(targetMessages)
  const text = useText()
  const first = places.find(({ mayEnter }) => mayEnter) ?? places[0]
  const [chosen, setChosen] = useState(first?.code ?? '')
  const { name = '', mayEnter = false } = places.find(({ code }) => code === chosen) ?? {}
  return (
    <>
      {places.length > 1 && (
        <Choice
          label={t.place}
          value={chosen}
          options={places.map((place) => ({ value: place.code, label: place.name }))}
          onChoose={setChosen}
        />
      )}
      <ul className="target-list card">
        {columns.map(({ id, short, label }, at) => {
          const place = { village: chosen, indicator: id }
          const cell = cellOf(place)
          return (
            <li key={`${chosen} ${id}`}>
              <div>
                <b>{text(short)}</b>
                <span className="small dim">{cell.about === '' ? text(label) : cell.about}</span>
              </div>
              <TargetField
                label={t.cell({ indicator: text(short), village: name })}
                value={cell}
                mayEnter={mayEnter}
                cell={`${at}-0`}
                onEnter={(typed) => onEnter(place, typed)}
                onFocus={() => onLook(place)}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
