import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre, Service, Setting, Station } from '@jejaring/core/catalogue/define'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { isHidden } from '@jejaring/core/catalogue/sensitive'
import { appliesOn } from '@jejaring/core/judge/eligible'
import type { PersonHistory } from '@jejaring/core/judge/history'
import { dueStatus, type DueWindow } from '@jejaring/core/judge/judgement'

export interface Offered {
  readonly service: Service
  /** The window that is open on the day. */
  readonly window?: DueWindow
  readonly isOverdue: boolean
}
export interface OfferedServices {
  /** Due and possible here by this worker, overdue longest first. */
  readonly due: readonly Offered[]
  /** Due, but for another worker or another place. */
  readonly elsewhere: readonly Offered[]
  /** Possible here by this worker without being due. */
  readonly others: readonly Offered[]
}

/** The way through a Posyandu. */
export const STATIONS: readonly Station[] = ['measure', 'ask', 'serve', 'teach']

/** What a visit on that day may hold, here and by this worker. */
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
): OfferedServices {
  const { left } = history
  if (left?.kind === 'died' && on > left.on) return { due: [], elsewhere: [], others: [] }
  const offered = catalogue.services
    .filter((service) => mayKnow(service, cadre) && appliesOn(service, history, on))
    .map((service): Offered => {
      const window = due.find((one) => one.service === service.id && isOpenOn(one, on))
      return window === undefined
        ? { service, isOverdue: false }
        : { service, window, isOverdue: dueStatus(window, on) === 'overdue' }
    })
  const isHere = ({ service }: Offered): boolean =>
    reported || (mayBeGivenAt(service, setting) && service.givenBy.includes(cadre))
  const isDue = ({ window }: Offered): boolean => window !== undefined
  return {
    due: offered.filter((one) => isDue(one) && isHere(one)).toSorted(byUrgency),
    elsewhere: offered.filter((one) => isDue(one) && !isHere(one)).toSorted(byUrgency),
    others: offered.filter((one) => !isDue(one) && isHere(one)),
  }
}

/** That a sensitive service exists for this person is no matter of a kader. */
const mayKnow = (service: Service, cadre: Cadre): boolean => !isHidden(service) || cadre !== 'kader'

export const mayBeGivenAt = ({ settings }: Service, setting: Setting): boolean =>
  settings.includes(setting)

/** In the order of the stations, without those that have nothing; the order inside of each stays. */
export const byStation = <Item extends { readonly service: Service }>(
  items: readonly Item[],
): readonly { readonly station: Station; readonly items: readonly Item[] }[] =>
  STATIONS.map((station) => ({
    station,
    items: items.filter(({ service }) => service.station === station),
  })).filter((group) => group.items.length > 0)

function isOpenOn(window: DueWindow, on: LocalDate): boolean {
  const status = dueStatus(window, on)
  return status === 'due' || status === 'overdue'
}

function byUrgency(a: Offered, b: Offered): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1
  const [lateA, lateB] = [a.window?.late ?? '', b.window?.late ?? '']
  return lateA < lateB ? -1 : lateA > lateB ? 1 : 0
}
