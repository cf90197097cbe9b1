import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Clock } from '@jejaring/core/journal/clock'
import { stepOf, type WaitingStep } from '@jejaring/core/session/steps'
import type { PersonSummary } from './database.ts'
import { openOn } from './packed-due.ts'
import { isPresent } from './presence.ts'
import { serviceLines } from './service-lines.at-build.ts'

/** Who is at which step of the day; the longest there come first. */
export interface SessionDay extends Readonly<
  Record<WaitingStep | 'finished', readonly PersonSummary[]>
> {
  /** Something was written down for them today, wherever they wait now. */
  readonly recorded: readonly PersonSummary[]
}

/** @param talkAt stamp of the latest talk of the day */
export function sessionDay(
  people: Iterable<PersonSummary>,
  { on, talkAt }: { readonly on: LocalDate; readonly talkAt: Clock | undefined },
): SessionDay {
  const day: { readonly [Place in keyof SessionDay]: PersonSummary[] } = {
    measure: [],
    serve: [],
    teach: [],
    finished: [],
    recorded: [],
  }
  for (const person of people) {
    const here = isPresent(person, on)
    const served = person.served?.on === on ? person.served : undefined
    if (!here && served === undefined) continue
    const step = stepOf({
      isPresent: here,
      done: (served?.services ?? []).flatMap(stationOf),
      ...(served === undefined ? {} : { doneAt: served.clock }),
      due: dueAtPost(person, on).flatMap(stationOf),
      ...(talkAt === undefined ? {} : { talkAt }),
    })
    if (step !== undefined) day[step].push(person)
    if (served !== undefined) day.recorded.push(person)
  }
  for (const list of Object.values(day)) list.sort(byWaiting(on))
  return day
}

/** Services that are due and that people stay at a Posyandu for, the longest late first. */
export const dueAtPost = ({ due }: PersonSummary, on: LocalDate): readonly string[] =>
  openOn(due, on).flatMap(({ service }) =>
    serviceLines[service]?.atPosyandu === true && serviceLines[service].mayWait !== true
      ? [service]
      : [],
  )

const stationOf = (service: string) => serviceLines[service]?.station ?? []

/** Since when they wait: since they were served, or since they came. */
const byWaiting = (on: LocalDate) => {
  const since = ({ served, present }: PersonSummary): string =>
    (served?.on === on ? served.clock : present?.clock) ?? ''
  return (a: PersonSummary, b: PersonSummary): number => (since(a) < since(b) ? -1 : 1)
}
