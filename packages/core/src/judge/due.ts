import {
  addDays,
  addMonths,
  addSpan,
  completedMonths,
  earliest,
  firstDayOf,
  latest,
  monthNumberOf,
  monthOf,
  nextMonth,
  type LocalDate,
  type Month,
  type Span,
} from '../calendar/local-date.ts'
import type { EpisodeOfPerson, Service } from '../catalogue/define.ts'
import type { Schedule } from '../catalogue/schedule.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import { foundAgain, repetitionLate, type Window, withAgain } from './again.ts'
import { holdsOn, isOpen } from './episodes.ts'
import type { NotGiven, PersonHistory } from './history.ts'
import type { DueWindow, Reason } from './judgement.ts'
import { oncePer } from './once-per.ts'
import { nextDose } from './series.ts'

/** Trimesters end with these days from the last menstruation. @see decisions of the project, 1 */
export const TRIMESTER_LAST_DAY = [84, 168] as const
/** Contacts of one trimester are at least this far apart, unless the trimester ends before. Ours. */
const CONTACTS_APART_DAYS = 28

/**
 * Every window in which the person needs something: the next of each service, and each campaign from the first day
 * the person was known. Nothing here depends on today.
 */
export function dueOf(history: PersonHistory, catalogue: Catalogue): readonly DueWindow[] {
  if (history.left !== undefined) return []
  const monthsWhenMet = completedMonths(history.birthDate, history.since)
  const due: DueWindow[] = []
  for (const service of catalogue.services) {
    if (!isFor(service, history) || isPast(service, history, monthsWhenMet)) continue
    const notGiven = history.notGiven.get(service.id)
    if (notGiven?.reason === 'contraindicated') continue
    for (const wanted of windowsOf(service, history)) {
      const asked = notGiven === undefined ? wanted : askedAgain(wanted, notGiven)
      const window = within(asked, service, history)
      if (window !== undefined) due.push({ service: service.id, ...window })
    }
  }
  return due
}

/**
 * Whether every window closed before the person was first known here: an adult's first vaccines. Nobody here ever had that
 * task; and a person is judged for what still matters, however many services there are for other ages.
 */
function isPast(
  service: Service,
  { birthDate, since }: PersonHistory,
  monthsWhenMet: number,
): boolean {
  const ends = endsOf(service)
  return (
    ends.length > 0 &&
    ends.every((age) => age.months <= monthsWhenMet && addSpan(birthDate, age) <= since)
  )
}

/** The ages at one of which the service closes for good; none when it does not close by age. */
const endsOf = oncePer(({ eligible, schedule }: Service): readonly Span[] => {
  if (eligible.before !== undefined) return [eligible.before]
  if (schedule.kind !== 'series') return []
  const plans = [schedule.doses, ...(schedule.lateStarts ?? []).map(({ doses }) => doses)]
  const ages = plans.flatMap((doses) => doses.map(({ before }) => before))
  return [...new Map(ages.map((age) => [`${age.months} ${age.days}`, age])).values()]
})

/** Sex, place and episodes allow it, some day; age and the end of a lapsing episode are a matter of the window. */
function isFor(service: Service, history: PersonHistory): boolean {
  const { during, notDuring } = service.eligible
  if (!isForSexAndPlace(service, history)) return false
  if (during !== undefined && openEpisode(history, during.id) === undefined) return false
  const keepsAway = notDuring === undefined ? undefined : openEpisode(history, notDuring.id)
  return keepsAway === undefined || keepsAway.before !== undefined
}

const isForSexAndPlace = ({ eligible }: Service, history: PersonHistory): boolean =>
  (eligible.sex === undefined || eligible.sex === history.sex) &&
  (eligible.where === undefined || history.place[eligible.where] === true)

/** Whether it may be given on that day: sex, place, age and episodes of the day. */
export function appliesOn(service: Service, history: PersonHistory, day: LocalDate): boolean {
  const { from, before, during, notDuring } = service.eligible
  const isDuring = (id: string): boolean =>
    history.allEpisodes.some((episode) => episode.episode === id && holdsOn(episode, day))
  return (
    isForSexAndPlace(service, history) &&
    (from === undefined || day >= addSpan(history.birthDate, from)) &&
    (before === undefined || day < addSpan(history.birthDate, before)) &&
    (during === undefined || isDuring(during.id)) &&
    (notDuring === undefined || !isDuring(notDuring.id))
  )
}

const openEpisode = (history: PersonHistory, id: string): EpisodeOfPerson | undefined =>
  history.allEpisodes.findLast((episode) => episode.episode === id && isOpen(episode))

/** Why and since when one person needs one service. */
interface Need {
  /** The day a rule asked for it. */
  readonly since?: LocalDate
  readonly episode?: EpisodeOfPerson
  /** Age and the end of a lapsing episode allow it from then. */
  readonly allowed: LocalDate
  /** Allowed, in the episode, known here and needed. */
  readonly start: LocalDate
}

/** Undefined when nothing asks for it. */
function needOf(service: Service, history: PersonHistory): Need | undefined {
  const { from, during, notDuring } = service.eligible
  const since = service.needed?.(history)
  if (service.needed !== undefined && since === undefined) return undefined
  const episode = during === undefined ? undefined : openEpisode(history, during.id)
  const lapses = notDuring === undefined ? undefined : openEpisode(history, notDuring.id)?.before
  const ofAge = addSpan(history.birthDate, from ?? { months: 0, days: 0 })
  const allowed = latest(ofAge, lapses ?? ofAge)
  return {
    ...(since === undefined ? {} : { since }),
    ...(episode === undefined ? {} : { episode }),
    allowed,
    start: latest(latest(allowed, episode?.from ?? history.since), since ?? ofAge),
  }
}

function windowsOf(service: Service, history: PersonHistory): readonly Window[] {
  const need = needOf(service, history)
  if (need === undefined) return []
  return withAgain(
    scheduled(service, history, need),
    foundAgain(service, history, {
      counts: need.episode?.anchor ?? history.birthDate,
      start: need.start,
    }),
  )
}

function scheduled(
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
      if (next === undefined) return []
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

/** Campaign months in which the child is of age on at least one day; each closes when the next begins. */
function campaigns(
  months: readonly number[],
  history: PersonHistory,
  service: Service,
): readonly Window[] {
  const { birthDate } = history
  const ofAge = addSpan(birthDate, service.eligible.from ?? { months: 0, days: 0 })
  const tooOld = addSpan(birthDate, service.eligible.before ?? { months: 0, days: 0 })
  const given = history.given(service)
  const windows: Window[] = []
  const first = latest(ofAge, history.since)
  for (let month = campaignFrom(monthOf(first), months); firstDayOf(month) < tooOld;) {
    const next = campaignFrom(nextMonth(month), months)
    const [begins, before] = [firstDayOf(month), firstDayOf(next)]
    if (!given.some((visit) => visit.on >= begins && visit.on < before)) {
      windows.push({
        from: latest(begins, first),
        late: firstDayOf(nextMonth(month)),
        before,
        reason: { kind: 'campaign', month },
      })
    }
    month = next
  }
  return windows
}

/** The month itself or the first after it that is one of the campaign's. */
function campaignFrom(month: Month, months: readonly number[]): Month {
  let found = month
  while (!months.includes(monthNumberOf(found))) found = nextMonth(found)
  return found
}

/** Every stage without a contact; one that was over before the person was known is nobody's omission. */
function stages(
  schedule: Extract<Schedule, { kind: 'stages' }>,
  anchor: LocalDate,
  given: readonly { readonly on: LocalDate }[],
  reason: Reason,
  since: LocalDate,
): readonly Window[] {
  return schedule.stages.flatMap(({ name, from, late, before }) => {
    const begins = addSpan(anchor, from)
    const ends = addSpan(anchor, before)
    if (ends <= since || given.some(({ on }) => on >= begins && on < ends)) return []
    return [
      {
        dose: name,
        from: latest(begins, since),
        late: late === undefined ? ends : addSpan(anchor, late),
        before: ends,
        reason,
      },
    ]
  })
}

/** The next contact of the trimester reached, or of the one that has none yet. */
function contacts(
  { contacts: wanted }: Extract<Schedule, { kind: 'trimesters' }>,
  { anchor }: EpisodeOfPerson,
  visits: readonly LocalDate[],
): readonly Window[] {
  const during = visits.filter((day) => day >= anchor)
  const last = during.at(-1)
  const begins = [
    anchor,
    addDays(anchor, TRIMESTER_LAST_DAY[0] + 1),
    addDays(anchor, TRIMESTER_LAST_DAY[1] + 1),
  ]
  for (const trimester of [1, 2, 3] as const) {
    const from = begins[trimester - 1] ?? anchor
    const before = begins[trimester]
    const want = wanted[trimester - 1] ?? 0
    const made = during.filter(
      (day) => day >= from && (before === undefined || day < before),
    ).length
    // On its last day, too: a second contact is not asked for on the day of the first.
    const over = last !== undefined && before !== undefined && last >= addDays(before, -1)
    if (made >= want || over) continue
    const spaced = last === undefined ? from : latest(from, addDays(last, CONTACTS_APART_DAYS))
    return [
      {
        from: before === undefined ? spaced : earliest(spaced, addDays(before, -1)),
        late: before ?? addDays(spaced, CONTACTS_APART_DAYS),
        reason: { kind: 'trimester', trimester, contact: made + 1, of: want },
      },
    ]
  }
  return []
}

/** Refused: asked again on the day agreed, a month later when none was. Other reasons change nothing. */
function askedAgain(window: Window, notGiven: NotGiven): Window {
  if (notGiven.reason !== 'refused') return window
  const again = notGiven.askAgain ?? addMonths(notGiven.on, 1)
  if (again <= window.from) return window
  return {
    ...window,
    from: again,
    late: latest(window.late, addMonths(again, 1)),
    reason: { kind: 'askAgain', refused: notGiven.on },
  }
}

/** Cut at the age or the end of the episode that closes it; dropped when nothing is left since the person is known. */
function within(window: Window, { eligible }: Service, history: PersonHistory): Window | undefined {
  const ends = [
    ...(window.before === undefined ? [] : [window.before]),
    ...(eligible.before === undefined ? [] : [addSpan(history.birthDate, eligible.before)]),
    ...(eligible.during === undefined
      ? []
      : [openEpisode(history, eligible.during.id)?.before ?? []].flat()),
  ]
  const before = ends.reduce<LocalDate | undefined>(
    (first, end) => (first === undefined ? end : earliest(first, end)),
    undefined,
  )
  if (before === undefined) return window
  if (window.from >= before || before <= history.since) return undefined
  return { ...window, late: earliest(window.late, before), before }
}
