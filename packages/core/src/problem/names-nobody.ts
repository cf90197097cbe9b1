/**
 * Holds a run of digits as long as the number of a person: a NIK or a family card has 16, a BPJS card 13. Spaces, dots and
 * dashes between them do not hide it.
 */
export const hasPersonNumber = (text: string): boolean => /\d(?:[ .-]?\d){12}/.test(text)

const ADDRESSED =
  /(?:^|\P{L})(?:[Ii]bu|[Bb]u|[Bb]apak|[Pp]ak|[Nn]enek|[Kk]akek|[Aa]n\.|[Nn]y\.|[Tt]n\.|[Ss]dri?\.) ?(?!Hamil|Nifas|Bersalin|Menyusui)\p{Lu}\p{Ll}/u

/** Reads like the name of somebody: a form of address before a capital. A guess, to ask the writer; no reason to refuse. */
export const mayNameSomebody = (text: string): boolean => ADDRESSED.test(text)
