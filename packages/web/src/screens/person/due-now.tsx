import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import type { Service } from '@jejaring/core/catalogue/define'
import { brokenPromiseOf, openBookings, promiseOf } from '@jejaring/core/journal/booking'
import { servicesById } from '@jejaring/core/judge/history'
import { dueStatus, type DueWindow } from '@jejaring/core/judge/judgement'
import { reasonText } from '@jejaring/core/judge/reason-text'
import type { Me } from '@jejaring/core/sync/account'
import { bookingMessages } from '../../booking/booking.messages.ts'
import { BookSheet } from '../../booking/book-sheet.tsx'
import { useNotHere, useNotHereWords } from '../../booking/not-here.ts'
import { usualMeetings } from '../../booking/usual-meetings.ts'
import { usePromiseWords } from '../../booking/promise-line.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { $places } from '../../store/known-places.ts'
import { writeInField } from '../../store/write-in-field.ts'
import type { PersonView } from '../../store/use-person.ts'
import { DueRow } from '../../ui/due-row.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { STATIONS } from '../visit/services-for.ts'
import { personMessages } from './person.messages.ts'

const services = servicesById(rules)

/** What is overdue, then what is due. */
export function DueNow({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  const format = useFormat()
  const me = useMe()
  const [, navigate] = useLocation()
  const [why, setWhy] = useState<DueWindow>()
  const [isWhole, setWhole] = useState(false)
  const [booking, setBooking] = useState<Service>()
  const words = useStore(bookingMessages)
  const promiseWords = usePromiseWords()
  const booked = openBookings(view.record)
  const promised = ({ service }: DueWindow) =>
    promiseOf(booked, service, today()) ?? brokenPromiseOf(booked, service, today())
  const rt = useStore($index)?.houses.get(view.summary.household)?.rt
  const places = useStore($places)
  const { id, due } = view.summary
  const notHere = useNotHere(me, today())
  const away = useNotHereWords()
  const mine = (window: DueWindow): boolean => isMineToGive(services.get(window.service), me)
  const open = due
    .filter((window) => ['due', 'overdue'].includes(dueStatus(window, today())))
    .toSorted(
      (a, b) =>
        Number(isLater(promised(a))) - Number(isLater(promised(b))) ||
        Number(notHere.has(a.service)) - Number(notHere.has(b.service)) ||
        Number(mine(b)) - Number(mine(a)) ||
        stationOf(a) - stationOf(b) ||
        byLate(a, b),
    )
  const next = due
    .filter((window) => window.from > today())
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  const nameOf = ({ service, dose }: DueWindow): string => {
    const label = services.get(service)?.label
    const words = label === undefined ? service : say(label)
    return dose === undefined ? words : `${words}: ${nameOfDose(dose)}`
  }
  const shown = why === undefined ? undefined : services.get(why.service)
  const promise = why === undefined ? undefined : promised(why)
  const cancel = async (booking: string) => {
    const isTheirs = view.records.find(({ bookings }) =>
      bookings?.some((one) => one.id === booking),
    )
    const about = { village: view.village, subject: isTheirs?.id ?? id, on: today() }
    await writeInField([{ ...about, kind: 'booking-cancelled', body: { booking } }])
    setWhy(undefined)
  }
  return (
    <Section title={t.dueNow} {...(open.length === 0 ? {} : { count: open.length })}>
      <div className="card">
        {(isWhole ? open : open.slice(0, SHOWN)).map((window) => {
          const isOverdue = dueStatus(window, today()) === 'overdue'
          const isMine = mine(window)
          const promise = promised(window)
          const lacks = isMine ? notHere.get(window.service) : undefined
          const since = isOverdue
            ? t.overdue({ day: format.day(window.late, today()) })
            : t.due({ day: format.day(window.from, today()) })
          return (
            <DueRow
              key={`${window.service}.${window.from}`}
              kind={(isOverdue && !isLater(promise)) || isBroken(promise) ? 'watch' : 'open'}
              title={nameOf(window)}
              why={
                promise !== undefined
                  ? promiseWords(promise, today())
                  : lacks !== undefined
                    ? `${since}. ${away(lacks, today())}`
                    : isMine
                      ? since
                      : t.byHealthWorker({ since })
              }
              onWhy={() => setWhy(window)}
              {...(lacks !== undefined && promise === undefined
                ? {
                    action: {
                      label: words.book,
                      onPress: () => setBooking(services.get(window.service)),
                    },
                  }
                : isMine
                  ? {
                      action: {
                        label: t.record,
                        onPress: () => navigate(`/people/${id}/visit?service=${window.service}`),
                      },
                    }
                  : {})}
            />
          )
        })}
        {!isWhole && open.length > SHOWN && (
          <button type="button" className="link-button due-more" onClick={() => setWhole(true)}>
            {t.moreDue({ count: String(open.length - SHOWN) })}
          </button>
        )}
        {open.length === 0 && (
          <p className="person-quiet">
            {t.nothingDue}{' '}
            {next !== undefined &&
              t.nextDue({ service: nameOf(next), day: format.day(next.from, today()) })}
          </p>
        )}
      </div>
      <Sheet
        opened={why !== undefined}
        title={why === undefined ? '' : nameOf(why)}
        onClose={() => setWhy(undefined)}
      >
        {why !== undefined && (
          <div className="why">
            <p>{say(reasonText(why.reason))}</p>
            <p>
              {t.window({ from: format.fullDay(why.from), late: format.fullDay(why.late) })}{' '}
              {why.before !== undefined && t.closes({ before: format.fullDay(why.before) })}
            </p>
            <p className="small mid">
              {t.source}: {shown?.source}
            </p>
            <div className="sheet-actions">
              {promise !== undefined && (
                <>
                  <p>{promiseWords(promise, today())}</p>
                  <Button variant="default" onClick={() => void cancel(promise.id)}>
                    {words.cancel}
                  </Button>
                </>
              )}
              {(promise === undefined || isBroken(promise)) && (
                <Button
                  variant="default"
                  onClick={() => {
                    setBooking(shown)
                    setWhy(undefined)
                  }}
                >
                  {words.book}
                </Button>
              )}
            </div>
          </div>
        )}
      </Sheet>
      {booking !== undefined && (
        <BookSheet
          person={{ id, village: view.village, name: view.summary.name }}
          service={booking}
          today={today()}
          usual={notHere.get(booking.id)?.elsewhere?.kind ?? me?.facility?.kind}
          meetsOn={usualMeetings(places, { village: view.village, rt })}
          write={writeInField}
          onClose={() => setBooking(undefined)}
        />
      )}
    </Section>
  )
}

/** As one goes through a Posyandu: what is measured is not hidden by questions that were never asked. */
const stationOf = ({ service }: DueWindow): number =>
  STATIONS.indexOf(services.get(service)?.station ?? 'teach')

/** Promised for today it is as due as before. */
const isLater = (promise: { readonly day: LocalDate } | undefined): boolean =>
  promise !== undefined && promise.day > today()

const isBroken = (promise: { readonly day: LocalDate } | undefined): boolean =>
  promise !== undefined && promise.day < today()

/** More than this are one tap away. */
const SHOWN = 3

const isMineToGive = (service: Service | undefined, me: Me | undefined): boolean =>
  me?.cadre !== undefined && service?.givenBy.includes(me.cadre) === true

const byLate = (a: DueWindow, b: DueWindow): number => (a.late < b.late ? -1 : 1)
