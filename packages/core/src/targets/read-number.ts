import type { RowTrouble } from '../sync/targets.ts'

/** More than the people of any regency. */
export const MOST_PEOPLE = 10_000_000

/**
 * A number of people as somebody wrote it: a spreadsheet's number, or text. A single mark before three digits may be
 * thousands or a fraction, by where the writer learnt it: 1.234 is refused rather than guessed. Two marks of the same
 * kind cannot be a fraction.
 */
export function readNumber(cell: string | number): number | RowTrouble {
  if (typeof cell === 'number') return whole(cell)
  const text = cell.replaceAll(/[\s\u00A0\u202F]/g, '')
  if (/^-?\d+$/.test(text)) return whole(Number(text))
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(text))
    return whole(Number(text.replaceAll(/[.,]/g, '')))
  if (/^\d{1,3}[.,]\d{3}$/.test(text)) return 'value-unclear'
  if (/^-?\d+[.,]\d+$/.test(text)) return 'value-not-whole'
  return 'value-not-a-number'
}

function whole(number: number): number | RowTrouble {
  if (!Number.isFinite(number)) return 'value-not-a-number'
  if (number < 0) return 'value-negative'
  if (!Number.isInteger(number)) return 'value-not-whole'
  return number > MOST_PEOPLE ? 'value-too-large' : number
}
