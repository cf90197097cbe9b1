import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Places } from '@jejaring/core/sync/places'

/** Days of the month on which the Posyandu of a neighbourhood usually meets; where it has none of its own, those of the village. */
export function usualMeetings(
  places: Pick<Places, 'facilities' | 'neighbourhoods'> | undefined,
  { village, rt }: { readonly village: string; readonly rt?: string | undefined },
): readonly number[] {
  const own = places?.neighbourhoods.find(({ code }) => code === rt)?.posyandu
  const posts = (places?.facilities ?? []).filter(
    ({ id, kind, villages }) =>
      kind === 'posyandu' && (own === undefined ? villages.includes(village) : id === own),
  )
  return [...new Set(posts.flatMap(({ meetsOn }) => meetsOn ?? []))].toSorted((a, b) => a - b)
}

const MEETINGS = 3

/** The next days on which a Posyandu usually meets, today not among them. */
export function nextMeetings(meetsOn: readonly number[], today: LocalDate): readonly LocalDate[] {
  const ahead = Array.from({ length: 31 * (MEETINGS + 1) }, (_, n) => addDays(today, n + 1))
  return ahead.filter((day) => meetsOn.includes(Number(day.slice(8)))).slice(0, MEETINGS)
}
