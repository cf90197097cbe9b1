/** Who paid for it. @see ilp.md 8.1: BOK, village, regency, BLUD, CSR and PKK */
export const budgets = ['bok', 'village', 'regency', 'blud', 'other'] as const
export type Budget = (typeof budgets)[number]

/** What came of it elsewhere. */
export const verdicts = ['helped', 'partly', 'not'] as const
export type Verdict = (typeof verdicts)[number]

/** Characters. */
export const noteLengths = {
  title: 120,
  text: 1500,
  contact: 160,
  words: 600,
  search: 100,
} as const

/** Rupiah. */
export const MOST_COST = 100_000_000_000
