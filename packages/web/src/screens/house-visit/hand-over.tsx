import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { MOST_DAYS_TO_VISIT, USUAL_DAYS_TO_VISIT } from '@jejaring/core/visits/visit-body'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $places } from '../../store/known-places.ts'
import { writeDown } from '../../store/write-down.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { houseVisitMessages } from './house-visit.messages.ts'

interface Props {
  readonly opened: boolean
  readonly village: string
  /** The neighbourhood of the house. */
  readonly rt: string
  readonly people: readonly string[]
  readonly onClose: () => void
}

/** Sends somebody else to a house, without a network too; or takes that back. */
export function HandOver({ opened, village, rt, people, onClose }: Props) {
  const t = useStore(houseVisitMessages)
  const me = useMe()
  const places = useStore($places)
  const [due, setDue] = useState<LocalDate | undefined>(addDays(today(), USUAL_DAYS_TO_VISIT))
  const posyandu = places?.neighbourhoods.find(({ code }) => code === rt)?.posyandu
  // A kader sees the people of her own post only.
  const visitors = (places?.visitors ?? []).filter(
    ({ role, facility }) => role === 'pustu' || facility === posyandu,
  )
  const hand = async (to: string | undefined) => {
    await writeDown(
      people.map((subject) => ({
        kind: 'visit-assigned',
        village,
        subject,
        on: today(),
        body: to === undefined ? {} : { to, ...(due === undefined ? {} : { due }) },
      })),
    )
    onClose()
  }
  return (
    <Sheet opened={opened} title={t.handTitle} onClose={onClose}>
      <p className="small mid">{t.handText({ count: String(people.length) })}</p>
      {visitors.length === 0 && <p className="small">{t.noVisitors}</p>}
      {visitors.length > 0 && (
        <label className="hand-by">
          <span>{t.handBy}</span>
          <input
            type="date"
            className="plain-input"
            min={today()}
            max={addDays(today(), MOST_DAYS_TO_VISIT)}
            value={due ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setDue(isLocalDate(value) ? value : undefined)
            }
          />
        </label>
      )}
      <div className="reasons">
        {visitors.map(({ id, name, role }) => (
          <Button key={id} variant="default" size="lg" onClick={() => void hand(id)}>
            {id === me?.id ? t.me : `${name}, ${t[role]}`}
          </Button>
        ))}
        <Button variant="light" size="lg" onClick={() => void hand(undefined)}>
          {t.takeBack}
        </Button>
      </div>
    </Sheet>
  )
}
