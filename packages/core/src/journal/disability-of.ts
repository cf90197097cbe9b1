import type { DisabilityFacts } from '../person/disability.ts'
import type { PersonRecord } from './record.ts'
import { current } from './writes.ts'

/** What a record says of a disability; on a kader's device without the mental kind. */
export const disabilityOf = ({ fields }: Pick<PersonRecord, 'fields'>): DisabilityFacts => ({
  disability: current(fields.disability),
  mentalDisability: current(fields.mentalDisability),
})
