/**
 * A hybrid logical clock as text: wall time in milliseconds (13 digits), a counter (4 base-36 digits) and the device.
 * Sorts as text; unique as long as device names are. It orders edits that saw each other even when a
 * phone's clock is wrong, because each stamp is later than every stamp seen before it.
 */
export type Clock = string & { readonly __brand: 'Clock' }

const PATTERN = /^\d{13}-[0-9a-z]{4}-[0-9A-Za-z_]{1,40}$/

export const isClock = (text: unknown): text is Clock =>
  typeof text === 'string' && PATTERN.test(text)

/** Milliseconds since 1970 of the stamp. */
export const clockTime = (clock: Clock): number => Number(clock.slice(0, 13))

/**
 * Whether the stamp's time is that of its writing. With a counter it only says later than a stamp made or seen before: in
 * the same save, or by a device whose clock ran ahead.
 */
export const isOwnMoment = (clock: Clock): boolean => clock.slice(14, 18) === '0000'

/**
 * The next stamp of `device`, later than `last` (the latest this device made or saw).
 *
 * @param now milliseconds since 1970, corrected by the offset measured against the server
 */
export function tick(now: number, device: string, last?: Clock): Clock {
  const time = String(Math.max(0, Math.floor(now))).padStart(13, '0')
  if (last === undefined || time > last.slice(0, 13)) return `${time}-0000-${device}` as Clock
  const counter = parseInt(last.slice(14, 18), 36) + 1
  if (counter >= 36 ** 4) return tick(clockTime(last) + 1, device)
  return `${last.slice(0, 13)}-${counter.toString(36).padStart(4, '0')}-${device}` as Clock
}
