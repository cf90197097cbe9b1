import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Target, Targets } from '@jejaring/core/sync/api'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import { TargetField } from './target-field.tsx'
import type { Place } from './target-table.tsx'

interface Props {
  readonly targets: Targets
  readonly columns: readonly Indicator[]
  readonly find: (place: Place) => Target | undefined
  readonly onEnter: (place: Place, text: string) => Promise<boolean>
  readonly onLook: (place: Place) => void
}

/** For a phone: one village, its indicators below each other with their sources. */
export function TargetList({ targets, columns, find, onEnter, onLook }: Props) {
  const t = useStore(targetMessages)
  const text = useText()
  const { villages } = targets
  const [chosen, setChosen] = useState(villages[0]?.code ?? '')
  const name = villages.find(({ code }) => code === chosen)?.name ?? ''
  return (
    <>
      {villages.length > 1 && (
        <Choice
          label={t.village}
          value={chosen}
          options={villages.map((village) => ({ value: village.code, label: village.name }))}
          onChoose={setChosen}
        />
      )}
      <ul className="target-list card">
        {columns.map(({ id, short, label }, at) => {
          const place = { village: chosen, indicator: id }
          const target = find(place)
          return (
            <li key={`${chosen} ${id}`}>
              <div>
                <b>{text(short)}</b>
                <span className="small dim">
                  {target?.value === undefined ? text(label) : target.source}
                </span>
              </div>
              <TargetField
                label={t.cell({ indicator: text(short), village: name })}
                value={target?.value}
                mayEnter={targets.mayEnter}
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
