import type { Service } from '../catalogue/define.ts'
import { text, type Answer, type Observation, type Text } from '../catalogue/observation.ts'
import { unitWords } from '../catalogue/unit-words.ts'
import type { ServiceGiven } from '../journal/entry.ts'
import { notMeasuredWords } from './words.ts'

/** One column of a service's register: its head, and what stands there for one visit. */
export interface RegisterColumn {
  /** The field or the scale it comes from. */
  readonly key: string
  readonly header: Text
  /** Undefined where nothing was written down. */
  readonly cell: (given: ServiceGiven) => Text | undefined
}

/** The register of a service from its declaration: first what was observed, then a column for each scale. */
export function registerColumns(
  service: Service,
  { seesSensitive }: { readonly seesSensitive: boolean },
): readonly RegisterColumn[] {
  const open = ({ sensitive }: { readonly sensitive?: true }): boolean =>
    seesSensitive || sensitive !== true
  const observed = Object.entries(service.observes)
    .filter(([, observation]) => open(observation))
    .map(([key, observation]): RegisterColumn => ({
      key,
      header: headerOf(observation),
      cell: ({ answers }) => {
        const answer = answers[key]
        return answer === undefined ? undefined : answerWords(observation, answer)
      },
    }))
  const judged = Object.entries(service.outcomes)
    .filter(([, scale]) => open(scale))
    .map(([key, scale]): RegisterColumn => ({
      key,
      header: scale.label,
      cell: ({ outcomes }) => {
        const outcome = scale.classes[outcomes[key] ?? '']
        return outcome?.clinical ?? outcome?.label
      },
    }))
  return [...observed, ...judged]
}

function headerOf(observation: Observation): Text {
  const { label } = observation
  if (observation.kind !== 'quantity') return label
  const unit = unitWords(observation.unit)
  return text(withUnit(label.id, unit.id), withUnit(label.en, unit.en))
}

/** Unless the words name it already: "berapa orang". */
const withUnit = (words: string, unit: string): string =>
  unit === '' ||
  words
    .toLowerCase()
    .split(/\P{L}+/u)
    .includes(unit)
    ? words
    : `${words} (${unit})`

/** Numbers with a point, as spreadsheets of every language read them; several readings apart. */
function answerWords(observation: Observation, answer: Answer): Text {
  if (typeof answer === 'boolean') return answer ? text('Ya', 'Yes') : text('Tidak', 'No')
  if (typeof answer === 'number') return both(number(observation, answer))
  if (typeof answer === 'string') {
    const option = observation.kind === 'choice' ? observation.options[answer] : undefined
    return option ?? both(answer)
  }
  if ('notMeasured' in answer) return notMeasuredWords[answer.notMeasured]
  return both(answer.map((reading) => number(observation, reading)).join(' / '))
}

const both = (words: string): Text => text(words, words)

const number = (observation: Observation, value: number): string =>
  observation.kind === 'quantity' ? value.toFixed(observation.decimals) : String(value)
