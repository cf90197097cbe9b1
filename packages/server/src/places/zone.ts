import { localDate, type LocalDate } from '@jejaring/core/calendar/local-date'

/**
 * Hours ahead of UTC by province code; Indonesia has no summer time.
 * @see Keputusan Presiden 41/1987, with the provinces made since then out of those it names
 */
function hoursAhead(province: string): 7 | 8 | 9 {
  if (/^(5|7|63|64|65)/.test(province)) return 8
  return /^[89]/.test(province) ? 9 : 7
}

/** The day it is at that moment in the village, regency or province with this code. */
export function dayAt(area: string, now: Date): LocalDate {
  const there = new Date(now.getTime() + hoursAhead(area.slice(0, 2)) * 3_600_000)
  return localDate(there.toISOString().slice(0, 10))
}
