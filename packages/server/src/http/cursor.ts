import * as v from 'valibot'
import { duePlaceOf } from '../reports/due-list.ts'
import { CURSOR } from '../reports/listed.ts'

/** The person after whom a list goes on, as the page before gave it. */
export const cursor = v.pipe(
  v.string(),
  v.regex(CURSOR),
  v.transform((text) => {
    const [, village = '', id = ''] = CURSOR.exec(text) ?? []
    return { village, id }
  }),
)

/** The place at which a due list goes on. */
export const dueCursor = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const place = duePlaceOf(dataset.value)
    if (place !== undefined) return place
    addIssue({ message: 'no place of a list' })
    return NEVER
  }),
)
