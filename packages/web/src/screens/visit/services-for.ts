import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre, Service, Setting } from '@jejaring/core/catalogue/define'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { appliesOn } from '@jejaring/core/judge/due'
import type { PersonHistory } from '@jejaring/core/judge/history'
import { dueStatus, type DueWindow } from '@jejaring/core/judge/judgement'

export interface Offered {
  readonly service: Service
  /** The window that is open on the day. */
  readonly window?: DueWindow
  readonly isOverdue: boolean
}

/** What a visit on that day may hold, here and by this worker: first what is due, overdue longest first. */
export function servicesFor(
  history: PersonHistory,
  due: readonly DueWindow[],
  {
    catalogue,
    on,
    setting,
    cadre,
    reported,
  }: {
    readonly catalogue: Catalogue
    readonly on: LocalDate
    readonly setting: Setting
    readonly cadre: Cadre
    readonly reported: boolean
  },
): { readonly due: readonly Offered[]; readonly others: readonly Offered[] } {
  const offered = catalogue.services
    .filter((service) => appliesOn(service, history, on))
    .filter(
      (service) =>
        reported || (service.settings.includes(setting) && service.givenBy.includes(cadre)),
    )
    .map((service): Offered => {
      const window = due.find((one) => one.service === service.id && isOpenOn(one, on))
      return window === undefined
        ? { service, isOverdue: false }
        : { service, window, isOverdue: dueStatus(window, on) === 'overdue' }
    })
  return {
    due: offered.filter(({ window }) => window !== undefined).toSorted(byUrgency),
    others: offered.filter(({ window }) => window === undefined),
  }
}

function isOpenOn(window: DueWindow, on: LocalDate): boolean {
  const status = dueStatus(window, on)
  return status === 'due' || status === 'overdue'
}

function byUrgency(a: Offered, b: Offered): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1
  const [lateA, lateB] = [a.window?.late ?? '', b.window?.late ?? '']
  return lateA < lateB ? -1 : lateA > lateB ? 1 : 0
}
