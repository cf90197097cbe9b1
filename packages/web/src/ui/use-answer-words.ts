import { useStore } from '@nanostores/react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { Answer, NotMeasured, Observation } from '@jejaring/core/catalogue/observation'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnit } from '../i18n/use-unit.ts'
import { answerMessages } from './answer.messages.ts'

/** What was written down for an observation, in words: "9,35 kg", "Ya", "tidak diukur: sakit". */
export function useAnswerWords(): (observation: Observation, answer: Answer) => string {
  const t = useStore(answerMessages)
  const text = useText()
  const format = useFormat()
  const unit = useUnit()
  const reasons: Record<NotMeasured, string> = {
    'no-equipment': t.noEquipment,
    'no-supplies': t.noSupplies,
    refused: t.refused,
    unwell: t.unwell,
    'not-possible': t.notPossible,
  }
  const number = (value: number, decimals: number): string => format.number(value, decimals)
  return (observation, answer) => {
    if (typeof answer === 'boolean') return answer ? t.yes : t.no
    if (typeof answer === 'object' && 'notMeasured' in answer) {
      return t.notMeasured({ reason: reasons[answer.notMeasured] })
    }
    if (observation.kind === 'quantity') {
      const values = typeof answer === 'object' ? answer : [Number(answer)]
      const written = values.map((value) => number(value, observation.decimals)).join(' · ')
      return `${written} ${unit(observation.unit)}`.trim()
    }
    const word = String(answer)
    if (observation.kind === 'choice') {
      const option = observation.options[word]
      return option === undefined ? word : text(option)
    }
    return observation.kind === 'day' && isLocalDate(word) ? format.shortDay(word) : word
  }
}
