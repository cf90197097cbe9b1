import { addDays, type LocalDate } from '../calendar/local-date.ts'
import type { Sector } from '../meeting/sector.ts'

export const commitmentStates = ['open', 'done', 'dropped'] as const
export type CommitmentState = (typeof commitmentStates)[number]

/**
 * What a sector promised an area, in the quarterly workshop or between two. It names nobody: the page of the area shows it.
 * @see KMK HK.01.07/MENKES/2015/2023, lokakarya mini tribulanan; Permendagri 13/2024 on the Tim Pembina Posyandu
 */
export interface Commitment {
  readonly id: string
  /** 1, 2, 3 … */
  readonly version: number
  /** A village, subdistrict or regency. */
  readonly area: string
  readonly sector: Sector
  readonly text: string
  readonly due: LocalDate
  readonly state: CommitmentState
  /** What became of it. */
  readonly note: string
}

/** Characters. */
export const commitmentLengths = { text: 300, note: 300 } as const

/** Still open after its last day. */
export const isLate = ({ state, due }: Commitment, today: LocalDate): boolean =>
  state === 'open' && due < today

/** What was settled longer ago is no news. */
const DAYS_SHOWN = 100

/** Open, or due so lately that it is spoken of whether or not it was kept. */
export const isCurrent = ({ state, due }: Commitment, today: LocalDate): boolean =>
  state === 'open' || due >= addDays(today, -DAYS_SHOWN)

/** Open ones by the day they are due, then what is settled, the latest first. */
export function byUrgency(a: Commitment, b: Commitment): number {
  const open = Number(b.state === 'open') - Number(a.state === 'open')
  const order = a.due < b.due ? -1 : Number(a.due > b.due)
  return open || (a.state === 'open' ? order : -order) || (a.id < b.id ? -1 : 1)
}
