import { useStore } from '@nanostores/react'
import { knownOn } from '@jejaring/core/household/observed'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { today } from '../../store/device-clock.ts'
import type { FamilyView } from '../../store/use-family.ts'
import { Section } from '../../ui/section.tsx'
import { useAnswerWords } from '../../ui/use-answer-words.ts'
import { HOUSE } from './house-form.ts'
import { householdMessages } from './household.messages.ts'

/** What is known of the house, and since which visit. */
export function HouseNow({ view }: { readonly view: FamilyView }) {
  const t = useStore(householdMessages)
  const say = useText()
  const tell = useAnswerWords()
  const format = useFormat()
  const known = knownOn(view.record, today())
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
                        <span className="tiny dim">{format.day(found.on, today())}</span>
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
