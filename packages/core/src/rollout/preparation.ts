import {
  addMonths,
  firstDayOf,
  localDate,
  monthOf,
  monthsBetween,
  yearOf,
  type LocalDate,
  type Month,
} from '../calendar/local-date.ts'
import { text, type Text } from '../catalogue/observation.ts'
import { criteria, type Criterion } from './criteria.ts'
import { metOf, type CriterionState, type Standing } from './readiness.ts'
import { hasJoined, type SiteKind, type Stage } from './site.ts'

/** Something to be done before a place joins that is no criterion of readiness. */
export interface Step {
  /** Statements are stored as `step:` and this; never renamed. */
  readonly id: string
  readonly label: Text
  readonly monthsBefore: number
}

/**
 * What Dinas Kesehatan Jawa Tengah lists as preparation (socialisation, team, audit, modelling). How many months before
 * each is due is ours: see docs/clinical-doubts.md.
 *
 * @see id.scribd.com/document/694879491
 */
export const steps: readonly Step[] = [
  {
    id: 'socialise',
    label: text('Sosialisasi ke desa dan lintas sektor', 'Tell the village and other sectors'),
    monthsBefore: 6,
  },
  {
    id: 'team',
    label: text('Tim kerja ILP ditunjuk', 'Name the team for it'),
    monthsBefore: 5,
  },
  {
    id: 'audit',
    label: text('Cek petugas dan alat di tempat', 'Check staff and equipment on site'),
    monthsBefore: 5,
  },
  {
    id: 'trial',
    label: text('Uji coba layanan satu bulan', 'Try the services for a month'),
    monthsBefore: 1,
  },
]

/** Subject of the statement about a step. */
export const aboutStep = (id: string): string => `step:${id}`

export interface Preparing {
  readonly id: string
  readonly name: string
  readonly kind: SiteKind
  readonly stage: Stage
  readonly plannedYear?: number
  readonly dropped?: string
  readonly standings: readonly Standing[]
  /** Of those somebody has spoken of. */
  readonly steps: Readonly<Record<string, CriterionState>>
}

export interface DueStep<Site extends Preparing = Preparing> {
  readonly site: Site
  /** Subject of the statement that it is done: a step, or a criterion. */
  readonly about: string
  readonly label: Text
  /** When it should be done. */
  readonly month: Month
  readonly state: CriterionState
}

/** What is still to be done for every planned place, soonest first: what should be done already keeps its month. */
export function preparationOf<Site extends Preparing>(
  sites: readonly Site[],
  today: LocalDate,
): readonly DueStep<Site>[] {
  const planned = sites.filter(
    ({ stage, plannedYear, dropped }) =>
      !hasJoined(stage) && plannedYear !== undefined && dropped === undefined,
  )
  const months = joinMonths(planned, today)
  return planned
    .flatMap((site) => {
      const joins = months.get(site.id)
      return joins === undefined ? [] : stepsOf(site, joins)
    })
    .toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
}

/** Those whose month is over. */
export const lateSteps = <Site extends Preparing>(
  sites: readonly Site[],
  today: LocalDate,
): readonly DueStep<Site>[] =>
  preparationOf(sites, today).filter(({ month }) => month < monthOf(today))

function stepsOf<Site extends Preparing>(site: Site, joins: Month): readonly DueStep<Site>[] {
  const before = (months: number): Month => monthOf(addMonths(firstDayOf(joins), -months))
  const stateOf = (id: string): CriterionState =>
    site.standings.find(({ criterion }) => criterion === id)?.state ?? 'missing'
  return [
    ...steps.map(({ id, label, monthsBefore }) => ({
      site,
      about: aboutStep(id),
      label,
      month: before(monthsBefore),
      state: site.steps[id] ?? 'missing',
    })),
    ...criteria[site.kind].map((criterion) => ({
      site,
      about: criterion.id,
      label: criterion.label,
      month: before(leadOf(criterion)),
      state: stateOf(criterion.id),
    })),
  ].filter(({ state }) => state !== 'met')
}

/** Months before a place joins by which a criterion should be met. Ours, like those of the steps. */
function leadOf({ isStaff, takes }: Criterion): number {
  if (takes === 'trainings') return 2
  if (isStaff === true) return 4
  return takes === undefined ? 2 : 3
}

/**
 * The month in which each place joins: those of a year are spread over what is left of it, the readiest first. A year that
 * is over is caught up with this month.
 */
export function joinMonths(
  sites: readonly Preparing[],
  today: LocalDate,
): ReadonlyMap<string, Month> {
  const now = monthOf(today)
  const months = new Map<string, Month>()
  for (const year of new Set(sites.flatMap(({ plannedYear }) => plannedYear ?? []))) {
    const all = sites
      .filter(({ plannedYear }) => plannedYear === year)
      .toSorted((a, b) => metOf(b.standings) - metOf(a.standings) || (a.id < b.id ? -1 : 1))
    const january = monthOf(localDate(`${year}-01-01`))
    const from = january < now ? now : january
    const span = year < yearOf(today) ? 1 : 12 - monthsBetween(january, from)
    for (const [n, { id }] of all.entries()) {
      const further = Math.floor(((n + 1) * span - 1) / all.length)
      months.set(id, monthOf(addMonths(firstDayOf(from), Math.min(span - 1, further))))
    }
  }
  return months
}
