/** Classes of school and the year they belong to. A school year runs from 1 July to 30 June. */
import { type LocalDate, addMonths, localDate } from '../calendar/local-date.ts'
import { type Text, text } from '../catalogue/observation.ts'

const FIRST_MONTH = 7

/** 1 July on or before the day. */
export function schoolYearStart(day: LocalDate): LocalDate {
  const year = Number(day.slice(0, 4))
  return startIn(Number(day.slice(5, 7)) >= FIRST_MONTH ? year : year - 1)
}

const startIn = (year: number): LocalDate => localDate(`${year}-0${FIRST_MONTH}-01`)

/** Age on 1 July with which class 1 begins. @see KMK HK.01.07/MENKES/2015/2023: class 1 about 7, class 2 about 8, class 5 about 11 years */
const AGE_IN_CLASS_ONE = 7

/** 1 July of the school year in which the child is in class 1, as far as its age says: the first on which it is 7. */
export function classOneByAge(birthDate: LocalDate): LocalDate {
  const seven = addMonths(birthDate, 12 * AGE_IN_CLASS_ONE)
  const start = schoolYearStart(seven)
  return start === seven ? start : addMonths(start, 12)
}

/** The same, from the class the child was in on a day. @param schoolClass 1 to 12 */
export const classOneAsTold = (schoolClass: number, on: LocalDate): LocalDate =>
  addMonths(schoolYearStart(on), -12 * (schoolClass - 1))

/** 1 is the first; below 1 before school. */
export const classOn = (classOne: LocalDate, day: LocalDate): number =>
  Number(schoolYearStart(day).slice(0, 4)) - Number(classOne.slice(0, 4)) + 1

/** Two classes off the age happen; more is asked again. Ours. */
export function classDoubt(
  schoolClass: number | undefined,
  { birthDate, on }: { readonly birthDate: LocalDate; readonly on: LocalDate },
): Text | undefined {
  if (schoolClass === undefined) return undefined
  const byAge = classOn(classOneByAge(birthDate), on)
  return Math.abs(schoolClass - byAge) > 2
    ? text('Kelas tidak cocok dengan umur, benar?', 'The class does not fit the age, is it right?')
    : undefined
}
