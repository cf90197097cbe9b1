const PREFIX = 'JEJARING:'

/**
 * What the code on a person's card says: the id and nothing else, in the letters that a QR code packs closest. Whoever
 * finds the card learns nothing from it.
 */
export const cardCode = (person: string): string => `${PREFIX}${person.toUpperCase()}`

/** The id in a code that was read, by a camera or a reader that types; undefined for anything else. */
export function personOfCode(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  const id = code.slice(PREFIX.length).toLowerCase()
  return code.startsWith(PREFIX) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
    ? id
    : undefined
}
