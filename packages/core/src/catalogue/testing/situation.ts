/** Ways to tell a situation in a few words. */
import type { Sex } from '../../person/person.ts'
import type { Context, Episode } from '../define.ts'
import type { Measured, Observations } from '../observation.ts'

export type Values = Measured<Observations>
export interface Example {
  readonly measured: Values
  readonly ageMonths: number
  readonly sex?: Sex
  /** Days since the last menstruation. */
  readonly pregnantDays?: number
  /** Another episode the person is in, and the days since its anchor. */
  readonly during?: { readonly episode: Episode; readonly days: number }
  /** What other services left behind, and the words of the printed catalogue for it. */
  readonly known?: { readonly words: string; readonly history: Partial<Context> }
  /** Visits of the months before, the last one a month ago. */
  readonly earlier?: readonly Values[]
}
export type Examples = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Example>>>>>
>

export const adult = (measured: Values, years = 45): Example => ({
  measured,
  ageMonths: 12 * years,
})
export const teen = (systolic: number, diastolic: number): Example => ({
  measured: { systolic, diastolic },
  ageMonths: 12 * 16,
})
export const pregnant = (measured: Values, pregnantDays = 200): Example => ({
  measured,
  ageMonths: 12 * 28,
  pregnantDays,
})
export const yearOld = (measured: Values, earlier?: readonly Values[]): Example => ({
  measured,
  ageMonths: 12,
  sex: 'male',
  ...(earlier === undefined ? {} : { earlier }),
})
export const pressure = (systolic: number, diastolic: number): Values => ({ systolic, diastolic })
export const size = (weight: number): Values => ({ weight, height: 160 })

export const pregnantPressure = {
  normal: pregnant(pressure(110, 70)),
  watch: pregnant(pressure(130, 80)),
  high: pregnant(pressure(140, 80)),
  emergency: pregnant(pressure(160, 100)),
}
export const signs = {
  none: adult({ signs: false }),
  present: adult({ signs: true }),
}
export const glucose = (ageMonths: number) => ({
  glucose: {
    normal: { measured: { glucose: 110 }, ageMonths },
    raised: { measured: { glucose: 140 }, ageMonths },
    'diabetes-range': { measured: { glucose: 200 }, ageMonths },
    low: { measured: { glucose: 69 }, ageMonths },
    emergency: { measured: { glucose: 301, signs: true }, ageMonths },
  },
})
