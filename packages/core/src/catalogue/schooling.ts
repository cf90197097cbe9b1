import type { LocalDate } from '../calendar/local-date.ts'
import { classOneAsTold, classOneByAge } from '../clinical/school-class.ts'
import type { History } from './history.ts'
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
