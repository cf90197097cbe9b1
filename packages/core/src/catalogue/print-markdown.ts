import type { Episode, Service } from './define.ts'
import type { Indicator } from './indicator.ts'
import type { Sex } from '../person/person.ts'
import type { Measured, Observations } from './observation.ts'

/** What the declarations cannot show themselves. */
export interface Shown {
  /** Source text of the rule, by id of the service or indicator. */
  readonly rules: Readonly<Record<string, string>>
  /** A situation for each service, scale and outcome. */
  readonly examples: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, Situation>>>>>
  >
  /** How far the numbers of those situations may move within their class. */
  readonly boundaries: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, readonly Boundary[]>>>>>
  >
  /** Source text of the clinical arithmetic, by title. */
  readonly arithmetic: Readonly<Record<string, string>>
  /** Services by group, in the order of the chapters. */
  readonly chapters: readonly Chapter[]
}
/** The two files, as each links to the other. */
export const FILES = { catalogue: 'catalogue.md', rules: 'catalogue-rules.md' } as const

/** Closed; open on a side that is absent. */
export interface Boundary {
  readonly field: string
  readonly min?: number
  readonly max?: number
  /** It leads there by itself when another number is out of the way. */
  readonly orElse?: true
}
export interface Chapter {
  readonly title: string
  readonly services: readonly Service[]
  /** Groups of indicators told in this chapter. */
  readonly indicators: readonly Indicator['group'][]
}
export interface Situation {
  readonly measured: Measured<Observations>
  readonly ageMonths: number
  readonly sex?: Sex
  readonly pregnantDays?: number
  readonly during?: { readonly episode: Episode; readonly days: number }
  /** What other services left behind. */
  readonly known?: { readonly words: string }
  /** Visits of the months before. */
  readonly earlier?: readonly Measured<Observations>[]
}

/** Source text as a block, moved to the left margin. */
export function block(code: string): string {
  const lines = code
    .trimEnd()
    .split('\n')
    .filter((line, i) => i > 0 || line.trim() !== '')
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  )
  return ['```ts', ...lines.map((line) => line.slice(margin)), '```'].join('\n')
}

/** A column in which nothing stands is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFilled = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''))
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.filter((_, column) => isFilled[column]).join(' | ')} |`)
    .join('\n')
}

/** What few readers need, behind a line. */
export const folded = (title: string, content: string): string =>
  `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
