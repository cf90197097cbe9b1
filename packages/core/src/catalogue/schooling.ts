import { type LocalDate, addDays, addMonths, completedYears } from '../calendar/local-date.ts'
import { classOn, classOneAsTold, classOneByAge } from '../clinical/school-class.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { schoolNutrition } from './services/school/school-nutrition.ts'

/** 1 July of the school year in which this child is in class 1: as told last, by age until a class was told. */
export function classOneOf(history: History): LocalDate {
  const told = history
    .given(schoolNutrition)
    .findLast(({ measured }) => measured.schoolClass !== undefined)
  return told?.measured.schoolClass === undefined
    ? classOneByAge(history.birthDate)
    : classOneAsTold(told.measured.schoolClass, told.on)
}

/** Class of the child in a school year. */
export const classIn = (history: History, year: Period): number =>
  classOn(classOneOf(history), year.from)

/** Completed years on 31 December of a school year. @see decisions of the project, 9 */
export const ageIn = ({ birthDate }: Pick<History, 'birthDate'>, year: Period): number =>
  completedYears(birthDate, addDays(addMonths(year.from, 6), -1))
