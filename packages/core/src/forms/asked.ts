import type { Answers, Observations } from '../catalogue/observation.ts'

/** What is asked of this person: every observation but those that make no sense with the answers so far. */
export const askedOf = (observes: Observations, skipped: readonly string[]): Observations =>
  skipped.length === 0
    ? observes
    : Object.fromEntries(Object.entries(observes).filter(([field]) => !skipped.includes(field)))

/** The answers without those to questions that are not asked any more. */
export const answersTo = (answers: Answers, skipped: readonly string[]): Answers =>
  skipped.some((field) => field in answers)
    ? Object.fromEntries(Object.entries(answers).filter(([field]) => !skipped.includes(field)))
    : answers
