/** A tetanus status told or read from a card, beside the doses that are written down. */
import { type LocalDate, addMonths } from '../calendar/local-date.ts'
import { type Tetanus, type TetanusStatus, tetanusOf } from './tetanus-status.ts'

export interface ToldTetanus {
  readonly status: TetanusStatus
  /** The last dose told of; unknown when absent, then nothing has to be waited for. */
  readonly last?: LocalDate
  /** The day it was told. */
  readonly on: LocalDate
}

/** The longest wait between two doses. @see table of `tetanus-status.ts` */
const LONGEST_WAIT_MONTHS = 12

/**
 * The higher of what the written doses make and what was told, counted on with the doses given since.
 *
 * @param given days of all doses that are written down
 */
export function tetanusWith(given: readonly LocalDate[], told: ToldTetanus | undefined): Tetanus {
  const written = tetanusOf(given)
  if (told === undefined || told.status === 0) return written
  const last = told.last ?? addMonths(told.on, -LONGEST_WAIT_MONTHS)
  const since = given.filter((day) => day >= told.on && day > last)
  const counted = tetanusOf([...dosesThatMake(told.status, last), ...since])
  return counted.status > written.status ? counted : written
}

/** Doses a year apart, which always count, the last of them on that day. */
const dosesThatMake = (status: TetanusStatus, last: LocalDate): readonly LocalDate[] =>
  Array.from({ length: status }, (_, i) => addMonths(last, -LONGEST_WAIT_MONTHS * (status - 1 - i)))

export type TetanusClass = 't0' | 't1' | 't2' | 't3' | 't4' | 't5'
const CLASSES = ['t0', 't1', 't2', 't3', 't4', 't5'] as const
export const tetanusClass = ({ status }: Tetanus): TetanusClass => CLASSES[status]

/** Whether a dose changed the status; after T5 nothing more is wanted. */
export function doseCounts(
  before: TetanusStatus,
  after: TetanusStatus,
): 'counts' | 'too-early' | 'not-wanted' {
  if (after > before) return 'counts'
  return before === 5 ? 'not-wanted' : 'too-early'
}

/** The class after an injection, which is at least T1. */
export function afterDose(tetanus: Tetanus): Exclude<TetanusClass, 't0'> {
  const found = tetanusClass(tetanus)
  return found === 't0' ? 't1' : found
}
