/** What home visits found about a house: by day, as it reads with its corrections, and as it is known now. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { Answer, Answers } from '../catalogue/observation.ts'
import type { HouseholdRecord, ObservedAnswer } from '../journal/record.ts'

type Observed = Pick<HouseholdRecord, 'observed'>

export interface DayObserved {
  readonly on: LocalDate
  readonly answers: Answers
  /** Something was written more than once for that day. */
  readonly corrected: boolean
}

/** Newest day first; of what was written twice for a day the later counts. */
export function daysObserved({ observed = {} }: Observed): readonly DayObserved[] {
  const days = new Map<
    LocalDate,
    { readonly answers: Record<string, Answer>; corrected: boolean }
  >()
  for (const [field, writes = []] of Object.entries(observed)) {
    for (const { value } of writes) {
      const day = days.get(value.on) ?? { answers: {}, corrected: false }
      days.set(value.on, day)
      // Writes lie newest first.
      if (field in day.answers) day.corrected = true
      else day.answers[field] = value.answer
    }
  }
  return [...days].map(([on, day]) => ({ on, ...day })).toSorted((a, b) => (a.on < b.on ? 1 : -1))
}

/** The answer of the latest day on which there was one: a question that was not answered leaves what was known. */
export function knownOn(
  household: Observed,
  on: LocalDate,
): Readonly<Record<string, ObservedAnswer>> {
  const known: Record<string, ObservedAnswer> = {}
  for (const day of daysObserved(household)) {
    if (day.on > on) continue
    for (const [field, answer] of Object.entries(day.answers)) {
      if (!isAnswer(answer)) continue
      known[field] ??= { on: day.on, answer }
    }
  }
  return known
}

const isAnswer = (answer: Answer): boolean => typeof answer !== 'object' || Array.isArray(answer)
