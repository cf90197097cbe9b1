import { useStore } from '@nanostores/react'
import type { MergedFact } from '@jejaring/core/journal/merge-plan'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import { useFormat } from '../../i18n/format.ts'
import { $index } from '../../store/index-of-people.ts'
import { useRtName } from '../register/use-neighbourhoods.ts'
import { mergeMessages } from './merge.messages.ts'

interface Props {
  readonly fact: MergedFact
  readonly records: readonly [PersonRecord, PersonRecord]
  /** Id of the record whose value counts. */
  readonly chosen: string
  readonly onPick: (id: string) => void
}

/** What two records say about one fact; one of them is right. */
export function FactChoice({ fact, records, chosen, onPick }: Props) {
  const t = useStore(mergeMessages)
  const words = useFactWords()
  return (
    <fieldset className="fact-choice">
      <legend>{t[fact]}</legend>
      {records.map((record) => (
        <label key={record.id} className="fact-option">
          <input
            type="radio"
            name={fact}
            checked={record.id === chosen}
            onChange={() => onPick(record.id)}
          />
          <span>{words(fact, record)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function useFactWords(): (fact: MergedFact, record: PersonRecord) => string {
  const t = useStore(mergeMessages)
  const format = useFormat()
  const rtName = useRtName()
  const houses = useStore($index)?.houses
  return (fact, { fields }) => {
    switch (fact) {
      case 'sex':
        return current(fields.sex) === 'male' ? t.male : t.female
      case 'birthDate': {
        const born = current(fields.birthDate)
        const day = born === undefined ? '' : format.fullDay(born)
        return current(fields.birthDateEstimated) === true ? t.about({ day }) : day
      }
      case 'household': {
        const house = houses?.get(current(fields.household) ?? '')
        return house === undefined ? '' : `${house.headName}, ${rtName(house.rt)}`
      }
      case 'nik':
        return `…${current(fields.nik)?.slice(-4) ?? ''}`
      case 'name':
      case 'motherName':
      case 'phone':
        return current(fields[fact]) ?? ''
    }
  }
}
