/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then chance, so that ids sort by the time they were made.
 *
 * @param now milliseconds since 1970
 */
export function uuidv7(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = Math.floor(now).toString(16).padStart(12, '0')
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = (8 + ((bytes[8] ?? 0) & 3)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
