import type { LocalDate } from '../calendar/local-date.ts'

/** Words for people, in both languages of the interface. */
export type Text = Readonly<Record<'id' | 'en', string>>
export const text = (id: string, en: string): Text => ({ id, en })

interface Named {
  readonly label: Text
  /** `system:code`, the system being loinc, snomed, kemkes or jejaring. Never changed, never reused. */
  readonly code: string
  /** May stay empty without a reason. */
  readonly optional?: true
  /** The answer never reaches a kader. */
  readonly sensitive?: true
}
export interface Quantity extends Named {
  readonly kind: 'quantity'
  /** Where several stand side by side; absent: the label. */
  readonly short?: Text
  /** UCUM. */
  readonly unit: string
  readonly decimals: number
  /** Outside of it, closed: refused. */
  readonly plausible: readonly [min: number, max: number]
  /** Outside of it, closed: asked again. */
  readonly usual: readonly [min: number, max: number]
  /** Several readings at one visit: all are kept, the mean of the last two is judged. */
  readonly repeats?: true
}
export interface Choice<Option extends string = string> extends Named {
  readonly kind: 'choice'
  readonly options: Readonly<Record<Option, Text>>
}
export interface YesNo extends Named {
  readonly kind: 'yesNo'
}
/** A day in the past, told or read from a book. */
export interface Day extends Named {
  readonly kind: 'day'
  /** Instead a day to come, read from a package: what is older than the visit has expired. */
  readonly ahead?: true
}
export interface Words extends Named {
  readonly kind: 'words'
  readonly maxLength: number
}
export type Observation = Quantity | Choice | YesNo | Day | Words
export type Observations = Readonly<Record<string, Observation>>

/** Why a required value is missing. */
export type NotMeasured = 'no-equipment' | 'no-supplies' | 'refused' | 'unwell' | 'not-possible'
/** Why a service that was due was not given. `contraindicated` ends it; `refused` asks again on a day. */
export type NotDone = 'refused' | 'unwell' | 'no-supplies' | 'absent' | 'contraindicated'

/** What was written down for one observation, as measured. */
export type Answer =
  | number
  | readonly number[]
  | string
  | boolean
  | { readonly notMeasured: NotMeasured }
export type Answers = Readonly<Record<string, Answer>>

type ValueOf<Obs extends Observation> = Obs extends Quantity
  ? number
  : Obs extends Choice<infer Option>
    ? Option
    : Obs extends YesNo
      ? boolean
      : Obs extends Day
        ? LocalDate
        : string
/** The values a rule reads; absent when not measured. */
export type Measured<Obs extends Observations> = {
  readonly [Name in keyof Obs]?: ValueOf<Obs[Name]>
}
/** What to ask about a value that deserves a second look, by field. */
export type Doubts<Obs extends Observations> = { readonly [Name in keyof Obs]?: Text | undefined }
