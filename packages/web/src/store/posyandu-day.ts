import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { noSessions, stateOfDay, type SessionDays } from '@jejaring/core/session/session-days'
import type { Places } from '@jejaring/core/sync/places'

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

/** Late entries go back this far: to the session of last month, and not behind it. */
const LATE_DAYS = 35

/**
 * The last day before today on which a Posyandu of these was held, as far as this device knows. Until the next one what
 * was not written down that day is written down late.
 */
export function lastHeld(
  places: KnownPlaces | undefined,
  facility: string | undefined,
  { village, on }: { readonly village: string; readonly on: LocalDate },
): LocalDate | undefined {
  const own = places?.facilities.find(({ id }) => id === facility)
  const posts = (places?.facilities ?? [])
    .filter(({ id, kind, villages }) =>
      own?.kind === 'posyandu'
        ? id === facility
        : kind === 'posyandu' && villages.includes(village),
    )
    .map(({ id }) => id)
  return (places?.sessions ?? noSessions).held
    .filter((held) => posts.includes(held.posyandu))
    .map((held) => held.on)
    .filter((day) => day < on && day >= addDays(on, -LATE_DAYS))
    .toSorted()
    .at(-1)
}

const isPosyandu = (places: KnownPlaces | undefined, facility: string | undefined): boolean =>
  places?.facilities.some(({ id, kind }) => id === facility && kind === 'posyandu') === true
