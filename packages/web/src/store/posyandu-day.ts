import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { noSessions, stateOfDay, type SessionDays } from '@jejaring/core/session/session-days'
import type { Places } from '@jejaring/core/sync/api'

/** Places as the server told them, with the day on which it did. */
export type KnownPlaces = Places & {
  readonly toldOn?: LocalDate
  /** What was opened and closed, as this device knows it. */
  readonly sessions?: SessionDays
}

/**
 * Whether a Posyandu meets on a day. Whoever opened or closed the day knows best; otherwise what the server said holds for the day it said it; on another day, without a
 * network, the usual day of the month tells.
 */
export function meets(places: KnownPlaces | undefined, posyandu: string, on: LocalDate): boolean {
  if (places === undefined) return false
  const state = stateOfDay(places.sessions ?? noSessions, { posyandu, on })
  if (state !== 'none') return state === 'open'
  if (places.toldOn === on) return places.sessionsToday.includes(posyandu)
  const known = places.facilities.find(({ id }) => id === posyandu)
  return known?.meetsOn === Number(on.slice(8))
}

/** Whether the post of a worker meets on a day; for the midwife, whether any of her villages' does. */
export function meetsHere(
  places: KnownPlaces | undefined,
  facility: string | undefined,
  on: LocalDate,
): boolean {
  return (places?.facilities ?? []).some(
    ({ id, kind }) =>
      kind === 'posyandu' &&
      (facility === id || !isPosyandu(places, facility)) &&
      meets(places, id, on),
  )
}

const isPosyandu = (places: KnownPlaces | undefined, facility: string | undefined): boolean =>
  places?.facilities.some(({ id, kind }) => id === facility && kind === 'posyandu') === true
