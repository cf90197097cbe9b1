import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Sex } from '@jejaring/core/person/person'
import type { Listed } from '@jejaring/core/sync/people'
import { sql } from 'kysely'

/** Rows of one page of a list. */
export const PAGE = 50

/** The columns of a person in a list; needs `person` in the query. */
export const listedColumns = [
  'person.id',
  'person.village',
  'person.name',
  'person.sex',
  'person.birth_date',
  'person.rt',
  sql<string | null>`(select min(facility) from facility_area where area = person.rt)`.as(
    'posyandu',
  ),
] as const

export interface ListedRow {
  readonly id: string
  readonly village: string
  readonly name: string
  readonly sex: Sex
  readonly birth_date: LocalDate
  readonly rt: string
  readonly posyandu: string | null
}

export const listed = (row: ListedRow): Listed => ({
  id: row.id,
  village: row.village,
  name: row.name,
  sex: row.sex,
  birthDate: row.birth_date,
  neighbourhood: row.rt,
  ...(row.posyandu === null ? {} : { posyandu: row.posyandu }),
})

/** Where a list goes on: after this person. An address names nobody, so this is an id. */
export interface After {
  readonly village: string
  readonly id: string
}
/** `19.06.01.2001.01930000-0000-7000-8000-000000000000` */
export const cursorOf = ({ village, id }: After): string => `${village}.${id}`
export const CURSOR = /^(\d\d\.\d\d\.\d\d\.\d{4})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
