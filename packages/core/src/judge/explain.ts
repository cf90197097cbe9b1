import type { LocalDate } from '../calendar/local-date.ts'
import type { EpisodeOfPerson, Service } from '../catalogue/define.ts'
import type { Catalogue, Period } from '../catalogue/indicator.ts'
import type { DoseGiven } from '../catalogue/history.ts'
import type { Text } from '../catalogue/observation.ts'
import type { CheckDue } from '../catalogue/packages/health-check.ts'
import type { PersonRecord } from '../journal/record.ts'
import type { PlaceFacts } from '../place/place-facts.ts'
import { dueOf } from './due.ts'
import { appliesOn } from './eligible.ts'
import { healthChecksOf } from './health-checks.ts'
import { historyOf, type PersonHistory } from './history.ts'
import {
  dueStatus,
  type DueStatus,
  type DueWindow,
  type JudgedService,
  type Mark,
} from './judgement.ts'
import { marksOf } from './marks.ts'
import { judgedServices } from './outcomes.ts'
import { isComplete, isOffered } from './series.ts'
import { reasonText } from './reason-text.ts'

/** How one service stands for one person on a day. */
export interface ServiceStanding {
  readonly service: string
  readonly label: Text
  readonly status: DueStatus | 'done' | 'contraindicated' | 'closed' | 'asNeeded'
  readonly dose?: string
  readonly from?: LocalDate
  readonly late?: LocalDate
  readonly before?: LocalDate
  readonly reason: Text
  readonly lastGiven?: LocalDate
  readonly doses?: readonly DoseGiven[]
  /** Campaigns and stages that closed without the service. */
  readonly missed?: readonly { readonly from: LocalDate; readonly before: LocalDate }[]
  readonly source: string
}
export interface Explanation {
  readonly on: LocalDate
  readonly catalogue: number
  readonly episodes: readonly EpisodeOfPerson[]
  /** Every service of every visit with its classes. */
  readonly outcomes: readonly JudgedService[]
  readonly services: readonly ServiceStanding[]
  readonly marks: readonly (Mark & { readonly served: boolean })[]
  /** The free health check of the person's age group in the year of that day: what is done and what is left. */
  readonly packages: readonly CheckDue[]
}

/**
 * Everything that is derived from a record, as it stands on a day, with reasons.
 *
 * @returns undefined when the record lacks a sex or a birth date
 */
export function explain(
  record: PersonRecord,
  on: LocalDate,
  options: {
    readonly catalogue: Catalogue
    readonly facts: PlaceFacts
    readonly periods: readonly Period[]
  },
): Explanation | undefined {
  const { catalogue, facts, periods } = options
  const history = historyOf(record, catalogue, facts)
  if (history === undefined) return undefined
  const windows = dueOf(history, catalogue)
  return {
    on,
    catalogue: catalogue.version,
    episodes: history.allEpisodes,
    outcomes: judgedServices(history),
    services: catalogue.services
      .filter((service) => concerns(service, windows, history, on))
      .map((service) => standing(service, windows, history, on)),
    marks: marksOf(history, catalogue, periods).map((mark) => ({
      ...mark,
      served: isServed(mark, on),
    })),
    packages: healthChecksOf(catalogue, history, on),
  }
}

/** Whether the person counts as served on a day. */
export const isServed = (mark: Mark, on: LocalDate): boolean =>
  mark.servedFrom !== undefined &&
  mark.servedFrom <= on &&
  (mark.servedBefore === undefined || on < mark.servedBefore)

/**
 * What may be given on the day; and what is past, where it left a trace or closed without being given while the person was
 * known here.
 */
function concerns(
  service: Service,
  windows: readonly DueWindow[],
  history: PersonHistory,
  on: LocalDate,
): boolean {
  if (appliesOn(service, history, on)) return true
  return (
    history.given(service).length > 0 ||
    windows.some(
      (window) =>
        window.service === service.id &&
        window.before !== undefined &&
        window.before > history.since,
    )
  )
}

/** A schedule of several windows, each of which closes on its own. */
const closesEach = ({ schedule }: Service): boolean =>
  schedule.kind === 'inMonths' || schedule.kind === 'stages'

function standing(
  service: Service,
  windows: readonly DueWindow[],
  history: PersonHistory,
  on: LocalDate,
): ServiceStanding {
  const own = windows.filter((window) => window.service === service.id)
  const missed = own.filter((window) => dueStatus(window, on) === 'missed')
  const open = own.find((window) => dueStatus(window, on) !== 'missed')
  const doses = history.doses(service)
  const lastGiven = history.given(service).at(-1)?.on
  const common = {
    service: service.id,
    label: service.label,
    source: service.source,
    ...(lastGiven === undefined ? {} : { lastGiven }),
    ...(doses.length === 0 ? {} : { doses }),
    ...(!closesEach(service) || missed.length === 0
      ? {}
      : {
          missed: missed.flatMap(({ from, before }) =>
            before === undefined ? [] : [{ from, before }],
          ),
        }),
  }
  const shown = open ?? (closesEach(service) ? undefined : missed[0])
  if (shown !== undefined) {
    const { service: _, reason, ...window } = shown
    const status = dueStatus(shown, on)
    return {
      ...common,
      ...window,
      status: status === 'notYet' && isSettled(service, history, shown, on) ? 'done' : status,
      reason: reasonText(reason),
    }
  }
  return { ...common, ...settled(service, history) }
}

/** Given, and not wanted again before the window that follows. */
function isSettled(
  service: Service,
  history: PersonHistory,
  next: DueWindow,
  on: LocalDate,
): boolean {
  const last = history.given(service).at(-1)
  return last !== undefined && last.on <= on && ['last', 'found'].includes(next.reason.kind)
}

const NOT_OFFERED = {
  status: 'closed',
  reason: {
    id: 'Belum diberikan di daerah ini untuk anak kelahiran itu',
    en: 'Not yet given here to children born then',
  },
} as const
const DONE = { status: 'done', reason: { id: 'Sudah lengkap', en: 'Complete' } } as const

function settled(
  service: Service,
  history: PersonHistory,
): Pick<ServiceStanding, 'status' | 'reason'> {
  if (history.notGiven.get(service.id)?.reason === 'contraindicated') {
    return {
      status: 'contraindicated',
      reason: {
        id: 'Tidak boleh diberikan, dicatat petugas',
        en: 'Contraindicated, recorded by a health worker',
      },
    }
  }
  if (history.left !== undefined) {
    return history.left.kind === 'died'
      ? { status: 'closed', reason: { id: 'Meninggal', en: 'Died' } }
      : { status: 'closed', reason: { id: 'Pindah', en: 'Moved away' } }
  }
  if (service.needed !== undefined && service.needed(history) === undefined) {
    if (history.given(service).length > 0) return DONE
    return {
      status: 'asNeeded',
      reason: { id: 'Belum ada sebab untuk orang ini', en: 'No reason for this person so far' },
    }
  }
  if (service.schedule.kind === 'asNeeded') {
    return {
      status: 'asNeeded',
      reason: { id: 'Dicatat bila terjadi', en: 'Recorded when it happens' },
    }
  }
  const { schedule } = service
  const isDone =
    schedule.kind === 'series'
      ? isComplete(schedule, history.birthDate, history.doses(service))
      : history.given(service).length > 0
  if (isDone) return DONE
  if (schedule.kind === 'series' && !isOffered(service, schedule, history)) {
    return history.doses(service).length > 0 ? DONE : NOT_OFFERED
  }
  return { status: 'closed', reason: { id: 'Batas umur sudah lewat', en: 'Past the age limit' } }
}
