import { useStore } from '@nanostores/react'
import type { MergedFact } from '@jejaring/core/journal/merge-plan'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import { useFieldWords } from '../person/field-words.ts'
import { mergeMessages } from './merge.messages.ts'

interface Props {
  readonly fact: MergedFact
  readonly records: readonly [PersonRecord, PersonRecord]
  /** Id of the record whose value counts. */
  readonly chosen: string
  /** Heads of households by id, where the device has no list of them. */
  readonly homes?: ReadonlyMap<string, string>
  readonly onPick: (id: string) => void
}

/** What two records say about one fact; one of them is right. */
export function FactChoice({ fact, records, chosen, homes, onPick }: Props) {
  const t = useStore(mergeMessages)
  const words = useFieldWords()
  return (
    <fieldset className="fact-choice">
      <legend>{t[fact]}</legend>
      {records.map(({ id, fields }) => {
        const value = current<string>(fields[fact])
        const said = (fact === 'household' && homes?.get(value ?? '')) || words(fact, value)
        const isGuess = fact === 'birthDate' && current(fields.birthDateEstimated) === true
        return (
          <label key={id} className="fact-option">
            <input type="radio" name={fact} checked={id === chosen} onChange={() => onPick(id)} />
            <span>{isGuess ? t.about({ day: said }) : said}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
