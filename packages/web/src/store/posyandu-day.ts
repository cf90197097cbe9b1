import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { noSessions, stateOfDay, type SessionDays } from '@jejaring/core/session/session-days'
import type { Places } from '@jejaring/core/sync/places'
import type { PersonSummary } from './database.ts'

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

/** The Posyandu of a worker that meet on a day: her own; for the midwife, those of all her villages. */
export function meetingHere(
  places: KnownPlaces | undefined,
  facility: string | undefined,
  on: LocalDate,
): readonly string[] {
  return (places?.facilities ?? []).flatMap(({ id, kind }) =>
    kind === 'posyandu' &&
    (facility === id || !isPosyandu(places, facility)) &&
    meets(places, id, on)
      ? [id]
      : [],
  )
}

/** Whether somebody is expected where it is asked for, or came there. */
export type Comes = (
  person: Pick<PersonSummary, 'household' | 'present'>,
  houses: ReadonlyMap<string, { readonly rt: string }>,
) => boolean

/**
 * Who comes to one of these Posyandu on a day: whoever was marked present there, and who lives around it and was marked
 * nowhere else.
 */
export function comesTo(
  places: KnownPlaces | undefined,
  posyandu: readonly string[],
  { facility, on }: { readonly facility: string | undefined; readonly on: LocalDate },
): Comes {
  // A kader's phone has the people of her own post alone.
  if (isPosyandu(places, facility)) return () => true
  const around = new Set(
    (places?.neighbourhoods ?? []).flatMap((rt) =>
      rt.posyandu !== undefined && posyandu.includes(rt.posyandu) ? [rt.code] : [],
    ),
  )
  return ({ household, present }, houses) =>
    present?.on === on
      ? posyandu.includes(present.posyandu)
      : around.has(houses.get(household)?.rt ?? '')
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
