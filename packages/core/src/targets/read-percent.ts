import type { RowTrouble } from '../sync/targets.ts'

/**
 * A percent as somebody wrote it, with at most one decimal. A spreadsheet keeps 85 % as 0.85 and 100 % as 1: what is above
 * 0 and at most 1 is refused rather than guessed, unless the sign stands beside it.
 */
export function readPercent(cell: string | number): number | RowTrouble {
  const text = String(cell).replaceAll(/[\s\u00A0\u202F]/g, '')
  const written = text.replace(/%$/, '').replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(written)) return 'value-not-a-number'
  const percent = Number(written)
  if (percent < 0) return 'value-negative'
  if (percent > 100) return 'value-too-large'
  if (percent > 0 && percent <= 1 && !text.endsWith('%')) return 'value-unclear'
  return isPercent(percent) ? percent : 'value-not-whole'
}

/** Whether a number is a percent of at most one decimal. */
export const isPercent = (number: number): boolean =>
  number >= 0 && number <= 100 && Math.round(number * 10) / 10 === number
