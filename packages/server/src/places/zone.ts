import { localDate, type LocalDate } from '@jejaring/core/calendar/local-date'

/** Codes of the provinces of Central (UTC+8) and East Indonesia (UTC+9); the others are West (UTC+7). No summer time. */
const CENTRAL = /^(5[123]|6[345]|7[1-6])/
const EAST = /^(8[12]|9\d)/

/**
 * The day it is in a place.
 *
 * @param place any code that begins with its province
 * @see Keputusan Presiden 41/1987; North Kalimantan (65) as East Kalimantan, of which it was part
 */
export function dayIn(place: string, now: Date): LocalDate {
  const hours = CENTRAL.test(place) ? 8 : EAST.test(place) ? 9 : 7
  return localDate(new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10))
}
