import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { knownOn } from '@jejaring/core/household/observed'
import type { HouseholdRecord } from '@jejaring/core/journal/record'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/section.tsx'
import { useAnswerWords } from '../../ui/use-answer-words.ts'
import { HOUSE } from './house-form.ts'
import { householdMessages } from './household.messages.ts'
import './household.css'

interface Props {
  readonly record: HouseholdRecord
  readonly today: LocalDate
}

/** What is known of the house, and since which visit. */
export function HouseNow({ record, today }: Props) {
  const t = useStore(householdMessages)
  const say = useText()
  const tell = useAnswerWords()
  const format = useFormat()
  const known = knownOn(record, today)
  return (
    <Section title={t.house}>
      <div className="card">
        {Object.keys(known).length === 0 ? (
          <p className="household-quiet">{t.houseEmpty}</p>
        ) : (
          <dl className="house-now">
            {Object.entries(HOUSE.observes).map(([field, observation]) => {
              const found = known[field]
              return (
                <div key={field}>
                  <dt>{say(observation.label)}</dt>
                  <dd>
                    {found === undefined ? (
                      <span className="dim">{t.notAsked}</span>
                    ) : (
                      <>
                        {tell(observation, found.answer)}{' '}
                        <span className="tiny dim">{format.day(found.on, today)}</span>
                      </>
                    )}
                  </dd>
                </div>
              )
            })}
          </dl>
        )}
      </div>
    </Section>
  )
}
