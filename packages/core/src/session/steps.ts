import type { Station } from '../catalogue/define.ts'
import type { Clock } from '../journal/clock.ts'

/**
 * The five steps of a Posyandu day, for all ages in one sitting. `record` asks nothing of anybody: what was measured is
 * written down already.
 *
 * @see Panduan Pengelolaan Posyandu Bidang Kesehatan, 2023: pendaftaran; penimbangan dan pengukuran; pencatatan;
 *   pelayanan kesehatan; penyuluhan
 */
export const steps = ['register', 'measure', 'record', 'serve', 'teach'] as const
export type Step = (typeof steps)[number]
/** Steps at which somebody waits for somebody else. */
export type WaitingStep = Exclude<Step, 'register' | 'record'>

/** What a day has of one person so far. */
export interface AtSession {
  readonly isPresent: boolean
  /** Stations of what was written down today, also of what could not be given. */
  readonly done: readonly Station[]
  /** Stamp of the latest of it. */
  readonly doneAt?: Clock
  /** Stations of what is still due and may be given here. */
  readonly due: readonly Station[]
  /** Stamp of the latest talk of the day. */
  readonly talkAt?: Clock
}

/**
 * Where somebody is, from attendance and what was written down alone: nobody moves people on by hand. Whoever came is
 * measured, also when nothing is due; a service that is due is waited for until one was given or refused; and a talk
 * reaches everybody who was done before it.
 *
 * @returns undefined for who has not come
 */
export function stepOf({
  isPresent,
  done,
  doneAt,
  due,
  talkAt,
}: AtSession): WaitingStep | 'finished' | undefined {
  if (!isPresent && done.length === 0) return undefined
  const isMeasured = done.some(isMeasuring)
  if (!isMeasured && (done.length === 0 || due.some(isMeasuring))) return 'measure'
  if (!done.includes('serve') && due.includes('serve')) return 'serve'
  if (done.includes('teach')) return 'finished'
  return talkAt !== undefined && doneAt !== undefined && talkAt > doneAt ? 'finished' : 'teach'
}

const isMeasuring = (station: Station): boolean => station === 'measure' || station === 'ask'
