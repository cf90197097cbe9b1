import { useStore } from '@nanostores/react'
import { daysObserved } from '@jejaring/core/household/observed'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import type { FamilyView } from '../../store/use-family.ts'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useAnswerWords } from '../../ui/use-answer-words.ts'
import { HOUSE } from './house-form.ts'
import { householdMessages } from './household.messages.ts'

interface Props {
  readonly view: FamilyView
  /** The person from whose page the family was opened. */
  readonly from: string | null
}

/** What was answered at each visit, newest first, and the way to put it right. */
export function HouseHistory({ view, from }: Props) {
  const t = useStore(householdMessages)
  const format = useFormat()
  const say = useText()
  const tell = useAnswerWords()
  const days = daysObserved(view.record)
  if (days.length === 0) return null
  const waiting = new Set(
    view.own.flatMap(({ kind, on }) => (kind === 'household-observed' ? [on] : [])),
  )
  return (
    <Section title={t.history} count={days.length}>
      <div className="card">
        {days.map(({ on, answers, corrected }) => (
          <div key={on} className="house-day">
            <p className="house-day-head">
              {format.shortDay(on)}
              {waiting.has(on) && <Tag tone="teal">{t.notDelivered}</Tag>}
              {corrected && <Tag>{t.corrected}</Tag>}
              <Link
                href={`/households/${view.house.id}/answers?correct=${on}${from === null ? '' : `&from=${from}`}`}
                className="house-day-correct small"
              >
                {t.correct}
              </Link>
            </p>
            <p className="small mid">
              {Object.entries(HOUSE.observes)
                .flatMap(([field, observation]) => {
                  const answer = answers[field]
                  return answer === undefined
                    ? []
                    : [`${say(observation.label)}: ${tell(observation, answer)}`]
                })
                .join(' · ')}
            </p>
          </div>
        ))}
      </div>
    </Section>
  )
}
