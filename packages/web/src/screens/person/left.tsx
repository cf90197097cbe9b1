import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { departureOf } from '@jejaring/core/journal/record'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { personMessages } from './person.messages.ts'

/** Says that the person died or left, since when, and takes it back where that was a mistake. */
export function Left({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const { record, village, own } = view
  const departure = departureOf(record)
  if (departure === undefined) return null
  const takeBack = async () => {
    setAsking(false)
    // Two devices may have written it down; a mistake is a mistake on both.
    const standing = record.departures.filter(({ id }) => !record.returned.includes(id))
    await writeDown(
      standing.map(({ id }) => ({
        kind: 'person-returned',
        village,
        subject: record.id,
        on: today(),
        body: { entry: id },
      })),
    )
  }
  const day = format.shortDay(departure.on)
  return (
    <section className="card left">
      <p className="left-head">
        <StatusMark kind="na" size={20} />
        {departure.kind === 'died' ? t.diedOn({ day }) : t.movedOn({ day })}
      </p>
      {departure.to !== undefined && (
        <p className="small">{t.movedThere({ village: departure.to })}</p>
      )}
      <p className="small mid">{t.leftText}</p>
      <div className="left-foot">
        {own.some(({ id }) => id === departure.id) && <Tag tone="teal">{t.notDelivered}</Tag>}
        <button type="button" className="link-button small" onClick={() => setAsking(true)}>
          {t.takeBack}
        </button>
      </div>
      <Sheet opened={asking} title={t.takeBackTitle} onClose={() => setAsking(false)}>
        <p className="small mid">{t.takeBackText}</p>
        <div className="sheet-actions">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t.keepAsIs}
          </Button>
          <Button onClick={() => void takeBack()}>{t.takeBackYes}</Button>
        </div>
      </Sheet>
    </section>
  )
}
