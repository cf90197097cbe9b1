import { isLocalDate } from '../calendar/local-date.ts'
import type { Outcome } from './outcome.ts'
import type { Measured, Observation, Observations } from './observation.ts'
import { type Boundary, type Situation, table } from './print-markdown.ts'
import {
  dayWords,
  inSentence,
  numberWords,
  referralWords,
  spanWords,
  statusWords,
} from './print-words.ts'
import { unitWords } from './unit-words.ts'

/** The classes of a scale as a table, with the boundary values of each and a situation that leads to it. */
export const printScale = (
  classes: Readonly<Record<string, Outcome>>,
  observes: Observations,
  {
    situations,
    boundaries,
  }: {
    readonly situations: Readonly<Record<string, Situation>>
    readonly boundaries: Readonly<Record<string, readonly Boundary[]>>
  },
): string =>
  table(
    [
      'Kata untuk keluarga',
      'Sebutan klinis',
      'Arti',
      'Batas nilai',
      'Contoh',
      'Saran',
      'Tindak lanjut',
    ],
    Object.entries(classes).map(([name, { label, clinical, status, advice, refer, again }]) => [
      label.id,
      clinical?.id ?? '',
      statusWords[status],
      boundariesWords(boundaries[name] ?? [], observes),
      situationWords(situations[name], observes),
      advice?.id ?? '',
      [
        ...(refer === undefined ? [] : [referralWords(refer)]),
        ...(again === undefined ? [] : [`lagi setelah ${spanWords(again)}`]),
      ].join('; '),
    ]),
  )

const boundariesWords = (boundaries: readonly Boundary[], observes: Observations): string =>
  boundaries.reduce((before, one) => {
    const words = boundaryWords(one, observes)
    return before === '' ? words : `${before}; ${one.orElse === true ? 'atau ' : ''}${words}`
  }, '')

function boundaryWords({ field, min, max }: Boundary, observes: Observations): string {
  const observation = observes[field]
  const label = observation?.label.id ?? field
  const unit = observation?.kind === 'quantity' ? unitWords(observation.unit).id : ''
  const words = (value: number): string => `${numberWords(value)} ${unit}`.trim()
  const range =
    min === undefined
      ? `sampai ${words(max ?? 0)}`
      : max === undefined
        ? `${words(min)} ke atas`
        : min === max
          ? words(min)
          : `${numberWords(min)} sampai ${words(max)}`
  return `${label} ${range}`
}

function situationWords(situation: Situation | undefined, observes: Observations): string {
  if (situation === undefined) return ''
  const { measured, ageMonths, sex, pregnantDays, during, known, earlier = [] } = situation
  return [
    pregnantDays === undefined
      ? spanWords({ months: ageMonths, days: 0 })
      : `hamil ${pregnantDays} hari`,
    ...(sex === undefined ? [] : [sex === 'female' ? 'perempuan' : 'laki-laki']),
    ...(during === undefined
      ? []
      : [`${inSentence(during.episode.label.id)}, hari ke-${during.days}`]),
    ...(known === undefined ? [] : [known.words]),
    ...measuredWords(measured, observes),
    ...earlier.map((before, i) => {
      const words = measuredWords(before, observes)
      const ago = `${earlier.length - i} bulan lalu`
      return `${ago} ${words.length === 0 ? 'tidak diukur' : words.join(', ')}`
    }),
  ].join('; ')
}

/** A questionnaire is told by what was answered with yes. */
const LONG = 4

function measuredWords(
  measured: Measured<Observations>,
  observes: Observations,
): readonly string[] {
  // A situation may be told for several services: what this one does not ask is left out.
  const told = Object.entries(measured).filter(([field]) => observes[field] !== undefined)
  const questions = told.filter(([, value]) => typeof value === 'boolean')
  const isLong = questions.length >= LONG
  const others = told.filter(([, value]) => !isLong || typeof value !== 'boolean')
  const yes = questions
    .filter(([, value]) => value === true)
    .map(([field]) => observes[field]?.label.id ?? field)
  return [
    ...others.map(
      ([field, value]) =>
        `${observes[field]?.label.id ?? field}: ${valueWords(observes[field], value)}`,
    ),
    ...(isLong
      ? [
          yes.length === 0
            ? `semua ${questions.length} pertanyaan tidak`
            : `${yes.length} dari ${questions.length} pertanyaan ya (${yes.join(', ')})`,
        ]
      : []),
  ]
}

function valueWords(observation: Observation | undefined, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (observation?.kind === 'choice' && typeof value === 'string') {
    return observation.options[value]?.id ?? value
  }
  if (isLocalDate(value)) return dayWords(value)
  const unit = observation?.kind === 'quantity' ? unitWords(observation.unit).id : ''
  return `${String(value).replace('.', ',')} ${unit}`.trim()
}
