import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { PersonSummary } from './database.ts'
import { meets, type KnownPlaces } from './posyandu-day.ts'

export const isPresent = ({ present }: Pick<PersonSummary, 'present'>, on: LocalDate): boolean =>
  present?.on === on

/** Who came and was not served yet, the longest waiting first. */
export const waitingAt = (
  people: Iterable<PersonSummary>,
  on: LocalDate,
): readonly PersonSummary[] => {
  const waiting: PersonSummary[] = []
  for (const person of people) {
    if (isPresent(person, on) && person.lastVisit !== on) waiting.push(person)
  }
  return waiting.sort((a, b) => ((a.present?.clock ?? '') < (b.present?.clock ?? '') ? -1 : 1))
}

/**
 * The Posyandu a worker marks people of a village present at: her own; for who visits several, the one of the village
 * that meets. Undefined on other days: then nobody comes to a Posyandu.
 */
export function postOf(
  places: KnownPlaces | undefined,
  facility: string | undefined,
  { village, on }: { readonly village: string; readonly on: LocalDate },
): string | undefined {
  const meeting = (places?.facilities ?? []).filter(
    ({ id, kind }) => kind === 'posyandu' && meets(places, id, on),
  )
  const own = places?.facilities.find(({ id }) => id === facility)
  return own?.kind === 'posyandu'
    ? meeting.find(({ id }) => id === facility)?.id
    : meeting.find(({ villages }) => villages.includes(village))?.id
}
