import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Service, Setting } from '@jejaring/core/catalogue/define'
import { BOOKING_DAYS } from '@jejaring/core/journal/booking'
import { DayField } from '../forms/day-field.tsx'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { useWrite } from '../store/use-write.ts'
import type { About, Write } from '../store/write.ts'
import { Chips } from '../ui/chips.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { nextMeetings } from './usual-meetings.ts'
import { bookingMessages } from './booking.messages.ts'
import '../forms/service-fields.css'
import './booking.css'

interface Props {
  readonly person: About
  readonly service: Service
  readonly today: LocalDate
  /** Where this worker is. */
  readonly usual: Setting | undefined
  /** Days of the month on which the Posyandu of this person usually meets; several or none where it is not known. */
  readonly meetsOn: readonly number[]
  readonly write: Write
  readonly onClose: () => void
}

const days = [1, 7, 14, 30] as const
/** Promises a service for a day and a place where it is given. */
export function BookSheet(props: Props) {
  const { person, service, today, usual, meetsOn, write, onClose } = props
  const t = useStore(bookingMessages)
  const say = useText()
  const format = useFormat()
  const [place, setPlace] = useState(
    service.settings.find((one) => one === usual) ?? service.settings[0],
  )
  const meetings = nextMeetings(meetsOn, today)
  const proposed = (of: Setting | undefined): readonly LocalDate[] =>
    of === 'posyandu' && meetings.length > 0 ? meetings : days.map((count) => addDays(today, count))
  const [day, setDay] = useState(
    place === 'posyandu' && meetings.length > 0 ? meetings[0] : addDays(today, 7),
  )
  const [isOther, setOther] = useState(false)
  const { save, isBusy, trouble, setTrouble } = useWrite(write, onClose)
  const isMeeting = place === 'posyandu' && meetings.length > 0
  const isUnusual = isMeeting && day !== undefined && !meetsOn.includes(Number(day.slice(8)))
  const submit = () => {
    if (day === undefined || place === undefined) return setTrouble(t.choose)
    if (day < today) return setTrouble(t.pastDay)
    if (day > addDays(today, BOOKING_DAYS)) return setTrouble(t.tooFar)
    const body = { service: service.id, place, day }
    const { village, id: subject } = person
    void save({ kind: 'service-booked', village, subject, on: today, body })
  }
  return (
    <Sheet opened title={t.bookTitle({ service: say(service.label) })} onClose={onClose}>
      <form
        className="booking-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Chips
          label={t.place}
          value={place}
          options={service.settings.map((value) => ({ value, label: t[value] }))}
          onChoose={(chosen) => {
            setPlace(chosen)
            setOther(false)
            // A day at the post is another day than one at the Posyandu.
            const isKept = day !== undefined && !isOther && proposed(chosen).includes(day)
            if (!isKept)
              setDay(chosen === 'posyandu' && meetings.length > 0 ? meetings[0] : addDays(today, 7))
          }}
        />
        <Chips
          label={t.day}
          value={isOther ? 'other' : day}
          options={[
            ...proposed(place).map((value, at) => ({
              value,
              label: isMeeting ? format.shortDay(value) : t[`in${days[at] ?? 7}`],
            })),
            { value: 'other' as const, label: t.otherDay },
          ]}
          onChoose={(chosen) => {
            setOther(chosen === 'other')
            setDay(chosen === 'other' ? undefined : chosen)
          }}
        />
        {isOther && (
          <DayField
            label={t.day}
            day={day}
            min={today}
            max={addDays(today, BOOKING_DAYS)}
            onChoose={setDay}
          />
        )}
        {isUnusual && <ErrorLine>{t.otherThanUsual({ days: meetsOn.join(', ') })}</ErrorLine>}
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <Button type="submit" className="big-button" fullWidth loading={isBusy}>
          {day === undefined ? t.book : t.save({ day: format.longDay(day) })}
        </Button>
      </form>
    </Sheet>
  )
}
