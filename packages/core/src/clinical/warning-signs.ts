import { answered } from './answered.ts'

/** One question that lists signs: any of them sends the person on. */
export const warningSigns = (present: boolean | undefined): 'none' | 'present' | undefined =>
  answered(present, 'present', 'none')
