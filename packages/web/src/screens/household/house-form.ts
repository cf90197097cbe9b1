/** The questions about a house as a form like every other. */
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Answer, Answers } from '@jejaring/core/catalogue/observation'
import { householdObservations } from '@jejaring/core/catalogue/observations/household'
import type { DayObserved } from '@jejaring/core/household/observed'
import type { ObservedAnswer } from '@jejaring/core/journal/record'
import { answersOf, emptyService, fieldsOf, type VisitForm } from '../../forms/form-state.ts'

export const HOUSE = { id: 'household', observes: householdObservations } as const

export const freshHouse = (on: LocalDate, answers: Answers = {}): VisitForm => ({
  on,
  setting: 'home',
  reported: false,
  services: [HOUSE.id],
  forms: { [HOUSE.id]: { fields: fieldsOf(HOUSE, answers) } },
})

export const answersIn = (form: VisitForm): Answers =>
  answersOf(HOUSE, form.forms[HOUSE.id] ?? emptyService)

/** What is still empty filled with what was known: pressed by somebody who asked, never assumed. */
export function asBefore(
  form: VisitForm,
  known: Readonly<Record<string, ObservedAnswer>>,
): VisitForm {
  const before = Object.fromEntries(
    Object.entries(known).map(([field, { answer }]): [string, Answer] => [field, answer]),
  )
  return freshHouse(form.on, { ...before, ...answersIn(form) })
}

/** What has to be written: of a day already told only what reads otherwise; an answer taken back is said to be none. */
export function toWrite(form: VisitForm, day: DayObserved | undefined): Answers {
  const answers = answersIn(form)
  if (day === undefined) return answers
  const changed = Object.entries(answers).filter(
    ([field, answer]) => JSON.stringify(answer) !== JSON.stringify(day.answers[field]),
  )
  const takenBack = Object.keys(day.answers).filter((field) => answers[field] === undefined)
  return Object.fromEntries([
    ...changed,
    ...takenBack.map((field) => [field, { notMeasured: 'not-possible' }] as const),
  ])
}
