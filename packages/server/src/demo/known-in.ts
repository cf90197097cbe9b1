import type { Known } from '@jejaring/core/journal/accept'
import type { VillageState } from '../journal/fold-village.ts'

/** What a journal knows that so far holds nothing but these people, without limits of scope. */
export const knownIn = (state: VillageState): Known => ({
  person: (id) => {
    const person = state.persons.get(id)
    return person && { record: person.record, stays: [{ rt: person.rt }] }
  },
  household: (id) => {
    const household = state.households.get(id)
    return household && { stays: [{ rt: household.rt }] }
  },
})
