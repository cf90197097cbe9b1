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
import { bookingMessages } from './booking.messages.ts'
import '../forms/service-fields.css'
import './booking.css'

interface Props {
  readonly person: About
  readonly service: Service
  readonly today: LocalDate
  /** Where this worker is. */
  readonly usual: Setting | undefined
  readonly write: Write
  readonly onClose: () => void
}

const days = [1, 7, 14, 30] as const

/** Promises a service for a day and a place where it is given. */
export function BookSheet({ person, service, today, usual, write, onClose }: Props) {
  const t = useStore(bookingMessages)
  const say = useText()
  const format = useFormat()
  const [place, setPlace] = useState(
    service.settings.find((one) => one === usual) ?? service.settings[0],
  )
  const [day, setDay] = useState<LocalDate | undefined>(addDays(today, 7))
  const [isOther, setOther] = useState(false)
  const { save, isBusy, trouble, setTrouble } = useWrite(write, onClose)
  const near = days.find((count) => day === addDays(today, count))
  const submit = () => {
    if (day === undefined || place === undefined) return setTrouble(t.choose)
    const body = { service: service.id, place, day }
    const { village, id: subject } = person
    void save({ kind: 'service-booked', village, subject, on: today, body })
  }
  return (
    <Sheet opened title={t.bookTitle({ service: say(service.label) })} onClose={onClose}>
      <form
        className="booking-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Chips
          label={t.place}
          value={place}
          options={service.settings.map((value) => ({ value, label: t[value] }))}
          onChoose={setPlace}
        />
        <Chips
          label={t.day}
          value={isOther ? 'other' : near}
          options={[
            ...days.map((value) => ({ value, label: t[`in${value}`] })),
            { value: 'other', label: t.otherDay },
          ]}
          onChoose={(chosen) => {
            setOther(chosen === 'other')
            setDay(typeof chosen === 'number' ? addDays(today, chosen) : undefined)
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
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <Button type="submit" className="big-button" fullWidth loading={isBusy}>
          {day === undefined ? t.book : t.save({ day: format.longDay(day) })}
        </Button>
      </form>
    </Sheet>
  )
}
