import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { addMonths, daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Service } from '@jejaring/core/catalogue/define'
import {
  brokenPromiseOf,
  openBookings,
  promiseOf,
  type BookingRecord,
} from '@jejaring/core/journal/booking'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { dueStatus, type DueWindow } from '@jejaring/core/judge/judgement'
import { reasonText } from '@jejaring/core/judge/reason-text'
import type { Me } from '@jejaring/core/sync/account'
import { bookingMessages } from '../../booking/booking.messages.ts'
import { BookSheet } from '../../booking/book-sheet.tsx'
import { useNotHere, useNotHereWords, type NotHereToday } from '../../booking/not-here.ts'
import { usualMeetings } from '../../booking/usual-meetings.ts'
import { usePromiseWords } from '../../booking/promise-line.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useReadable } from '../../i18n/use-readable.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { sendNotes } from '../../session/send-notes.ts'
import type { About } from '../../store/write.ts'
import { DueRow } from '../../ui/due-row.tsx'
import { Section } from '../../ui/section.tsx'
import type { StatusKind } from '../../ui/status-mark.tsx'
import { usePlaces } from '../desk-home/place-names.ts'
import { personMessages } from './desk-person.messages.ts'

/** What begins later than this tells nothing about the next visits. */
const NEXT_MONTHS = 12
const NEXT_SHOWN = 5

interface Props {
  readonly record: PersonRecord
  readonly person: About
  readonly me: Me
  readonly onWritten: () => void
  readonly due: readonly DueWindow[]
  readonly today: LocalDate
}

/** What the person needs now, overdue first, and what comes next. */
export function PersonDue({ due, today, record, person, me, onWritten }: Props) {
  const t = useStore(personMessages)
  const [booking, setBooking] = useState<Service>()
  const places = usePlaces()
  const booked = openBookings(record)
  const notHere = useNotHere(me, today)
  const away = booking && notHere.get(booking.id)
  const byDay = due.toSorted((a, b) => (a.late < b.late ? -1 : 1))
  const withStatus = (wanted: ReturnType<typeof dueStatus>) =>
    byDay.filter((window) => dueStatus(window, today) === wanted)
  const now = [...withStatus('overdue'), ...withStatus('due')]
  const horizon = addMonths(today, NEXT_MONTHS)
  const next = firstOfEach(
    withStatus('notYet')
      .filter(({ from }) => from < horizon)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  ).slice(0, NEXT_SHOWN)
  return (
    <>
      <Section title={t.due} count={now.length}>
        <div className="card">
          {now.length === 0 && <p className="desk-person-none">{t.nothingDue}</p>}
          {now.map((window) => (
            <Window
              key={keyOf(window)}
              window={window}
              today={today}
              promise={
                promiseOf(booked, window.service, today) ??
                brokenPromiseOf(booked, window.service, today)
              }
              notHere={notHere.get(window.service)}
              {...(record.departures.length > 0 ? {} : { person, me, onBook: setBooking })}
            />
          ))}
        </div>
      </Section>
      {booking !== undefined && (
        <BookSheet
          person={person}
          service={booking}
          today={today}
          usual={away === undefined ? me.facility?.kind : away.elsewhere?.kind}
          meetsOn={usualMeetings(places, person)}
          write={sendNotes}
          onClose={() => {
            setBooking(undefined)
            onWritten()
          }}
        />
      )}
      {next.length > 0 && (
        <Section title={t.notYet}>
          <div className="card">
            {next.map((window) => (
              <Window key={keyOf(window)} window={window} today={today} />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

const firstOfEach = (windows: readonly DueWindow[]): readonly DueWindow[] =>
  windows.filter(({ service }, at) => windows.findIndex((of) => of.service === service) === at)
const keyOf = ({ service, dose, from }: DueWindow): string => `${service} ${dose ?? ''} ${from}`
const marks: Record<ReturnType<typeof dueStatus>, StatusKind> = {
  overdue: 'watch',
  due: 'open',
  notYet: 'na',
  missed: 'na',
}

interface WindowProps {
  readonly window: DueWindow
  readonly today: LocalDate
  readonly promise?: BookingRecord | undefined
  readonly notHere?: NotHereToday | undefined
  /** Absent where it can only be looked at. */
  readonly person?: About
  readonly me?: Me
  readonly onBook?: (service: Service) => void
}

function Window({ window, today, promise, notHere, person, me, onBook }: WindowProps) {
  const t = useStore(personMessages)
  const text = useText()
  const nameOfDose = useDoseName()
  const readable = useReadable()
  const format = useFormat()
  const status = dueStatus(window, today)
  const [, navigate] = useLocation()
  const words = useStore(bookingMessages)
  const promiseWords = usePromiseWords()
  const service = catalogue.services.find(({ id }) => id === window.service)
  const label = service?.label
  const away = useNotHereWords()
  const mayGive =
    notHere === undefined && me?.cadre !== undefined && service?.givenBy.includes(me.cadre) === true
  const stands = promise !== undefined && promise.day >= today
  const name = label === undefined ? window.service : text(label)
  const when =
    status === 'notYet'
      ? t.from({ day: format.day(window.from, today) })
      : status === 'overdue'
        ? t.overdue({ time: format.wait(daysBetween(window.late, today)) })
        : t.until({ day: format.day(window.late, today) })
  return (
    <DueRow
      kind={promise !== undefined && promise.day > today ? 'open' : marks[status]}
      title={window.dose === undefined ? name : `${name}, ${nameOfDose(window.dose)}`}
      why={
        promise === undefined
          ? `${readable(reasonText(window.reason))}; ${when}${notHere === undefined ? '' : `. ${away(notHere, today)}`}`
          : promiseWords(promise, today)
      }
      {...(mayGive && person !== undefined
        ? {
            action: {
              label: t.give,
              onPress: () =>
                navigate(
                  `/desk/people/${person.village}/${person.id}/visit?service=${window.service}`,
                ),
            },
          }
        : {})}
      {...(onBook !== undefined && service !== undefined && !stands
        ? { second: { label: words.book, onPress: () => onBook(service) } }
        : {})}
    />
  )
}
