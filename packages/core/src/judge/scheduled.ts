import {
  addSpan,
  firstDayOf,
  latest,
  monthOf,
  nextMonth,
  type LocalDate,
  type Span,
} from '../calendar/local-date.ts'
import type { EpisodeOfPerson, Service } from '../catalogue/define.ts'
import { repetitionLate, type Window } from './again.ts'
import { campaigns, contacts, stages } from './contacts.ts'
import type { PersonHistory } from './history.ts'
import type { Reason } from './judgement.ts'
import { isOffered, nextDose } from './series.ts'

/** Why and since when one person needs one service. */
export interface Need {
  /** The day a rule asked for it. */
  readonly since: LocalDate | undefined
  readonly episode: EpisodeOfPerson | undefined
  /** Age and the end of a lapsing episode allow it from then. */
  readonly allowed: LocalDate
  /** Allowed, in the episode, known here and needed. */
  readonly start: LocalDate
}

/** The windows of each kind of schedule, in the order in which they open. */
export function scheduled(
  service: Service,
  history: PersonHistory,
  { since, episode, allowed, start }: Need,
): readonly Window[] {
  const { schedule } = service
  const given = history.given(service)
  const last = given.at(-1)?.on
  const reason: Reason =
    last !== undefined
      ? { kind: 'last', on: last }
      : episode !== undefined
        ? { kind: 'episode', episode: episode.episode, anchor: episode.anchor }
        : { kind: 'never' }

  switch (schedule.kind) {
    case 'asNeeded':
      return []
    case 'every':
      return [every(schedule.span, start, last, reason)]
    case 'everyMonth': {
      const from =
        last === undefined || last < start
          ? start
          : latest(start, firstDayOf(nextMonth(monthOf(last))))
      return [{ from, late: firstDayOf(nextMonth(monthOf(from))), reason }]
    }
    case 'inMonths':
      return campaigns(schedule.months, history, service)
    case 'series': {
      const { birthDate } = history
      const anchor = schedule.countsFrom?.(history) ?? birthDate
      const doses = history.doses(service)
      const next = nextDose(schedule, { birthDate, anchor }, doses, history.liveDays)
      if (next === undefined || !isOffered(service, schedule, history)) return []
      const { dose, after, ...window } = next
      const why: Reason =
        after !== undefined
          ? { kind: 'interval', after }
          : schedule.countsFrom === undefined
            ? { kind: 'age' }
            : { kind: 'class', classOne: anchor }
      return [{ ...window, dose: dose.name, reason: why }]
    }
    case 'once': {
      const anchor = since ?? episode?.anchor ?? history.birthDate
      if (given.some((visit) => visit.on >= anchor)) return []
      const from = latest(allowed, addSpan(anchor, schedule.from))
      return [{ from, late: latest(from, addSpan(anchor, schedule.late)), reason }]
    }
    case 'stages':
      return stages(schedule, episode?.anchor ?? history.birthDate, given, reason, start)
    case 'trimesters':
      return episode === undefined
        ? []
        : contacts(
            schedule,
            episode,
            given.map((visit) => visit.on),
          )
  }
}

function every(span: Span, start: LocalDate, last: LocalDate | undefined, reason: Reason): Window {
  if (last === undefined) return { from: start, late: addSpan(start, span), reason }
  const from = latest(start, addSpan(last, span))
  return { from, late: repetitionLate(from, span), reason }
}
