import { addDays, addSpan, latest, type LocalDate } from '../calendar/local-date.ts'
import type { Dose, Schedule } from '../catalogue/schedule.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { DoseGiven, History } from '../catalogue/history.ts'
import { introducedOn } from '../place/place-facts.ts'
import { oncePer } from './once-per.ts'

type Series = Extract<Schedule, { kind: 'series' }>

/** Two live vaccines are given on one day or at least this many days apart. */
const LIVE_APART_DAYS = 28
const REPEAT_AFTER_DAYS = 28

/**
 * The doses of every series, oldest first. A dose too young, too soon after the one before or too soon after
 * another live vaccine is kept but has no number; the next is counted from it all the same.
 */
export function dosesOf(
  catalogue: Catalogue,
  birthDate: LocalDate,
  given: ReadonlyMap<string, readonly { readonly on: LocalDate }[]>,
) {
  const started = seriesOf(catalogue).flatMap(({ id, series }) => {
    const visits = given.get(id)
    return visits === undefined ? [] : [{ id, series, visits }]
  })
  const liveDays = started.flatMap(({ series, visits }) =>
    series.live === true ? visits.map(({ on }) => on) : [],
  )
  const doses: ReadonlyMap<string, readonly DoseGiven[]> = new Map(
    started.map(({ id, series, visits }) => [id, numbered(series, birthDate, visits, liveDays)]),
  )
  return { doses, liveDays }
}

const seriesOf = oncePer(({ services }: Catalogue) =>
  services.flatMap(({ id, schedule }) =>
    schedule.kind === 'series' ? [{ id, series: schedule }] : [],
  ),
)

function numbered(
  series: Series,
  birthDate: LocalDate,
  visits: readonly { readonly on: LocalDate }[],
  liveDays: readonly LocalDate[],
): readonly DoseGiven[] {
  const doses: DoseGiven[] = []
  let valid = 0
  let plan: readonly Dose[] = series.doses
  for (const { on } of visits) {
    if (valid === 0) plan = planFrom(series, birthDate, on)
    const dose = plan[valid]
    const before = doses.at(-1)
    const counts =
      dose !== undefined &&
      on >= addSpan(birthDate, dose.validFrom ?? dose.from) &&
      on < addSpan(birthDate, dose.before) &&
      (before === undefined || on >= afterInterval(before, dose)) &&
      !(
        series.live === true &&
        liveDays.some((day) => day < on && on < addDays(day, LIVE_APART_DAYS))
      )
    if (counts) valid += 1
    doses.push(counts ? { on, number: valid, name: dose.name } : { on })
  }
  return doses
}

/** The doses of who starts on that day: fewer, for some vaccines, when starting late. */
function planFrom(series: Series, birthDate: LocalDate, on: LocalDate): readonly Dose[] {
  const late = series.lateStarts?.findLast((start) => on >= addSpan(birthDate, start.from))
  return late?.doses ?? series.doses
}

/** A first dose that did not count is repeated after the interval of the programme, 28 days. */
function afterInterval(last: DoseGiven, dose: Dose): LocalDate {
  if (dose.interval !== undefined) return addSpan(last.on, dose.interval)
  return addDays(last.on, last.number === undefined ? REPEAT_AFTER_DAYS : 1)
}

const isValid = (dose: DoseGiven): boolean => dose.number !== undefined

function planOf(
  series: Series,
  birthDate: LocalDate,
  doses: readonly DoseGiven[],
): readonly Dose[] {
  const first = doses.find(isValid)
  return first === undefined ? series.doses : planFrom(series, birthDate, first.on)
}

/** Every dose of the plan was given validly. */
export function isComplete(
  series: Series,
  birthDate: LocalDate,
  doses: readonly DoseGiven[],
): boolean {
  const plan = planOf(series, birthDate, doses)
  return plan.length > 0 && doses.filter(isValid).length >= plan.length
}

/**
 * Whether the dose that comes next was routine here for those born with this person, or, for a vaccine of the school, for
 * those in class with them.
 */
export function isOffered(
  service: { readonly id: string },
  series: Series,
  history: History,
): boolean {
  const { birthDate, place } = history
  const doses = history.doses(service)
  const number = doses.filter(isValid).length + 1
  const introduced = introducedOn(place, service, number)
  if (introduced === undefined) return true
  const dose = planOf(series, birthDate, doses)[number - 1]
  if (dose === undefined) return true
  return series.countsFrom === undefined
    ? introduced <= birthDate
    : introduced < addSpan(series.countsFrom(history), dose.late)
}

export interface NextDose {
  readonly dose: Dose
  readonly from: LocalDate
  readonly late: LocalDate
  readonly before: LocalDate
  /** The dose whose interval decides, when it is not the age. */
  readonly after?: LocalDate
}

/**
 * The dose that comes next; undefined when the series is complete or closed by what was given.
 *
 * @param anchor where `from` and `late` begin: birth, or what the series counts from
 */
export function nextDose(
  series: Series,
  { birthDate, anchor }: { readonly birthDate: LocalDate; readonly anchor: LocalDate },
  doses: readonly DoseGiven[],
  liveDays: readonly LocalDate[],
): NextDose | undefined {
  const dose = planOf(series, birthDate, doses)[doses.filter(isValid).length]
  if (dose === undefined) return undefined

  const byAge = latest(addSpan(anchor, dose.from), addSpan(birthDate, dose.validFrom ?? dose.from))
  const last = doses.at(-1)
  const lastLive = series.live === true ? liveDays.toSorted().at(-1) : undefined
  const waits = [
    ...(last === undefined ? [] : [{ after: last.on, until: afterInterval(last, dose) }]),
    ...(lastLive === undefined
      ? []
      : [{ after: lastLive, until: addDays(lastLive, LIVE_APART_DAYS) }]),
  ]
  const longest = waits.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0]
  const from = longest === undefined ? byAge : latest(byAge, longest.until)
  const before = addSpan(birthDate, dose.before)
  if (from >= before) return undefined
  return {
    dose,
    from,
    late: latest(from, addSpan(anchor, dose.late)),
    before,
    ...(longest !== undefined && from > byAge ? { after: longest.after } : {}),
  }
}
