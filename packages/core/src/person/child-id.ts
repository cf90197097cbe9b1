/** Place of the version in an id, and of its last byte. */
const [VERSION, LAST] = [14, 34]

/**
 * The id of the nth child of a delivery, made from the id of the visit that tells of it: version 8 (RFC 9562, for ids made by
 * a rule) in the place of 7, and the last byte turned by the number.
 */
export function childOf(encounter: string, nth: number): string {
  const last = (parseInt(encounter.slice(LAST), 16) ^ nth).toString(16).padStart(2, '0')
  return `${encounter.slice(0, VERSION)}8${encounter.slice(VERSION + 1, LAST)}${last}`
}

/** Whether two people are different children of one delivery, registered from it. */
export const areTwins = (one: string, other: string): boolean =>
  one !== other && one[VERSION] === '8' && one.slice(0, LAST) === other.slice(0, LAST)
