import type { Setting } from '@jejaring/core/catalogue/define'
import type { Answers } from '@jejaring/core/catalogue/observation'
import type { Sex } from '@jejaring/core/person/person'

export type Giver = 'kader' | 'midwife' | 'nurse' | 'doctor'
export interface Step {
  /** Days after the first step. */
  readonly day: number
  readonly by: Giver
  readonly at: Setting
  /** By service, what is not left to the plain rule. */
  readonly services: Readonly<Record<string, Answers>>
}
/** What some people go through, one step after the other; who gets lost on the way is not seen again. */
export interface Journey {
  readonly id: string
  /** Years of age on the first day, half-open. */
  readonly from: number
  readonly before: number
  readonly sex?: Sex
  /** Counted from birth: told of those born within the history. */
  readonly sinceBirth?: true
  /** How many take it, compared with the others. */
  readonly weight: number
  readonly steps: readonly Step[]
}

export const monthly = (
  months: readonly number[],
  step: Omit<Step, 'day' | 'services'>,
  services: Step['services'],
): readonly Step[] => months.map((month) => ({ ...step, day: month * 30 + 4, services }))

export const kaderAtHome = { by: 'kader', at: 'home' } as const
export const doctor = { by: 'doctor', at: 'puskesmas' } as const
export const nurse = { by: 'nurse', at: 'pustu' } as const
export const midwife = { by: 'midwife', at: 'pustu' } as const
export const atSchool = { by: 'nurse', at: 'school' } as const
