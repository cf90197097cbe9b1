import { useStore } from '@nanostores/react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { MergedFact } from '@jejaring/core/journal/merge-plan'
import { useWrittenDisability } from '../../disability/use-disability-words.ts'
import { useFormat } from '../../i18n/format.ts'
import { $index } from '../../store/index-of-people.ts'
import { useRtName } from '../register/use-neighbourhoods.ts'
import { personMessages } from './person.messages.ts'

/** What a field of a person says, as people would. */
export function useFieldWords(): (field: MergedFact, value: string | undefined) => string {
  const t = useStore(personMessages)
  const format = useFormat()
  const rtName = useRtName()
  const disability = useWrittenDisability()
  const houses = useStore($index)?.houses
  return (field, value = '') => {
    switch (field) {
      case 'disability':
        return disability(value)
      case 'sex':
        return value === 'male' ? t.male : t.female
      case 'birthDate':
        return isLocalDate(value) ? format.fullDay(value) : value
      case 'household': {
        const house = houses?.get(value)
        return house === undefined ? '' : `${house.headName}, ${rtName(house.rt)}`
      }
      case 'nik':
        return `…${value.slice(-4)}`
      case 'name':
      case 'motherName':
      case 'phone':
        return value
    }
  }
}
