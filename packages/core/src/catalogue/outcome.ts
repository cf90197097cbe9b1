import type { Span } from '../calendar/local-date.ts'
import type { Text } from './observation.ts'

export interface Referral {
  readonly to: 'pustu' | 'puskesmas' | 'hospital'
  /** 0 is now. */
  readonly withinDays: number
}
export interface Outcome {
  /** What a kader may say: what was found and what to do, never a diagnosis. */
  readonly label: Text
  /** The class as health workers name it, with its table when several exist. */
  readonly clinical?: Text
  readonly status: 'ok' | 'watch' | 'act'
  /** One sentence to say aloud. */
  readonly advice?: Text
  readonly refer?: Referral
  /**
   * The service is due again so long after this class, when that is sooner than its schedule, of whatever kind; also
   * where the schedule asks no more. Overdue like the repetitions of `every`.
   */
  readonly again?: Span
}
/** One way of reading the values. */
export interface Scale {
  readonly label: Text
  /** From mildest to gravest. */
  readonly classes: Readonly<Record<string, Outcome>>
  /** Never reaches a kader. */
  readonly sensitive?: true
}
export type Scales = Readonly<Record<string, Scale>>
export type Classes<Out extends Scales> = {
  readonly [Name in keyof Out]?: (keyof Out[Name]['classes'] & string) | undefined
}

type ClassesOf = Readonly<Record<string, Outcome>>

export const scale = <const Named extends ClassesOf>(
  label: Text,
  classes: Named,
): { readonly label: Text; readonly classes: Named } => ({ label, classes })

/** Read by health workers only. */
export const sensitiveScale = <const Named extends ClassesOf>(label: Text, classes: Named) =>
  ({ ...scale(label, classes), sensitive: true }) as const
