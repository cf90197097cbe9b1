import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { BookingRecord } from '@jejaring/core/journal/booking'
import { useFormat } from '../i18n/format.ts'
import { bookingMessages } from './booking.messages.ts'

/** In words: for which day and where. */
export function usePromiseWords(): (booking: BookingRecord, today: LocalDate) => string {
  const t = useStore(bookingMessages)
  const format = useFormat()
  return ({ day, place }, today) =>
    (day < today ? t.notKept : t.promised)({
      day: format.day(day, today),
      place: t[`at_${place}`],
    })
}
