import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { NameFacts } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useVisitors } from '../desk-home/place-names.ts'
import { boardMessages } from './desk-board.messages.ts'

/** Services named in a row; the person's page has them all. */
const NAMED = 2

/** What somebody waits for, and how to reach the person: last visit, phone, who is on the way. */
export function NameFactsLine({
  person,
  today,
}: {
  readonly person: NameFacts
  readonly today: LocalDate
}) {
  const t = useStore(boardMessages)
  const text = useText()
  const format = useFormat()
  const visitors = useVisitors()
  const { due, seen, phone, handed } = person
  const labels = due.slice(0, NAMED).map((id) => {
    const label = catalogue.services.find((service) => service.id === id)?.label
    return label === undefined ? id : text(label)
  })
  const more = due.length - labels.length
  const to = visitors?.find(({ id }) => id === handed?.to)?.name
  const reach = [
    seen === undefined ? t.neverSeen : t.lastSeen({ day: format.day(seen, today) }),
    ...(phone === undefined ? [] : [phone]),
    ...(handed === undefined
      ? []
      : [t.handedSince({ name: to ?? '', day: format.day(handed.on, today) })]),
    ...(handed?.due === undefined
      ? []
      : [
          (handed.due < today ? t.handedLate : t.handedUntil)({
            day: format.day(handed.due, today),
          }),
        ]),
  ]
  return (
    <>
      {labels.length > 0 && (
        <span className="small mid">
          {t.waitsFor({ services: labels.join(', ') })}
          {more > 0 && ` +${more}`}
        </span>
      )}
      <span className="small dim">{reach.join(' · ')}</span>
    </>
  )
}
