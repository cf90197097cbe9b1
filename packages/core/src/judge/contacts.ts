/** Schedules of many windows: months of a campaign, stages after a birth, contacts of a pregnancy. */
import {
  addDays,
  addSpan,
  earliest,
  firstDayOf,
  latest,
  monthNumberOf,
  monthOf,
  nextMonth,
  type LocalDate,
  type Month,
} from '../calendar/local-date.ts'
import type { EpisodeOfPerson, Service } from '../catalogue/define.ts'
import type { Schedule } from '../catalogue/schedule.ts'
import type { Window } from './again.ts'
import type { PersonHistory } from './history.ts'
import type { Reason } from './judgement.ts'

/** Trimesters end with these days from the last menstruation. @see decisions of the project, 1 */
export const TRIMESTER_LAST_DAY = [84, 168] as const
/** Contacts of one trimester are at least this far apart, unless the trimester ends before. Ours. */
const CONTACTS_APART_DAYS = 28

/** Campaign months in which the child is of age on at least one day; each closes when the next begins. */
export function campaigns(
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
export function stages(
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
    const opens = latest(begins, since)
    return [
      {
        dose: name,
        from: opens,
        late: late === undefined ? ends : latest(opens, addSpan(anchor, late)),
        before: ends,
        reason,
      },
    ]
  })
}

/** The next contact of the trimester reached, or of the one that has none yet; one written down twice counts once. */
export function contacts(
  { contacts: wanted }: Extract<Schedule, { kind: 'trimesters' }>,
  { anchor }: EpisodeOfPerson,
  visits: readonly LocalDate[],
): readonly Window[] {
  const during = [...new Set(visits)].filter((day) => day >= anchor)
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
