import * as v from 'valibot'
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
