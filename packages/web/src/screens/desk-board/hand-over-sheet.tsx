import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Visitor } from '@jejaring/core/sync/places'
import { MOST_DAYS_TO_VISIT, USUAL_DAYS_TO_VISIT } from '@jejaring/core/visits/visit-body'
import { Sheet } from '../../ui/sheet.tsx'
import { usePlaceNames, usePlaces } from '../desk-home/place-names.ts'
import { boardMessages } from './desk-board.messages.ts'
import type { Handed } from './hand-over.ts'
import { reachOf, shareOut, type ToVisit } from './share-out.ts'

interface Props {
  readonly opened: boolean
  readonly people: readonly ToVisit[]
  readonly visitors: readonly Visitor[]
  readonly today: LocalDate
  readonly onClose: () => void
  readonly onHand: (handed: readonly Required<Handed>[], due: LocalDate) => void
}

/** Until when, and to whom: each Posyandu's own kader in one press, or one worker. */
export function HandOverSheet({ opened, people, visitors, today, onClose, onHand }: Props) {
  const t = useStore(boardMessages)
  const places = usePlaceNames()
  const [due, setDue] = useState<LocalDate>(addDays(today, USUAL_DAYS_TO_VISIT))
  const shared = shareOut(people, visitors)
  const reach = reachOf(people, visitors, usePlaces()?.facilities ?? [])
  const takers = new Set(shared.map(({ to }) => to)).size
  return (
    <Sheet opened={opened} title={t.handTitle} onClose={onClose}>
      <p className="small mid">{reach.length === 0 ? t.handNobody : t.handText}</p>
      <label className="names-hand-by">
        <span>{t.handBy}</span>
        <input
          type="date"
          className="plain-input"
          min={today}
          max={addDays(today, MOST_DAYS_TO_VISIT)}
          value={due}
          onChange={({ currentTarget: { value } }) => {
            if (isLocalDate(value)) setDue(value)
          }}
        />
      </label>
      <div className="names-hand-list">
        {takers > 1 && (
          <Button onClick={() => onHand(shared, due)}>{t.handShare(shared.length)}</Button>
        )}
        {reach.map(({ visitor, mine }) => (
          <Button
            key={visitor.id}
            variant="default"
            onClick={() =>
              onHand(
                mine.map(({ id, village }) => ({ id, village, to: visitor.id })),
                due,
              )
            }
          >
            {t.handTo({
              name: visitor.name,
              post: visitor.role === 'pustu' ? 'Pustu' : places.posyandu(visitor.facility),
              count: String(mine.length),
            })}
          </Button>
        ))}
      </div>
    </Sheet>
  )
}
