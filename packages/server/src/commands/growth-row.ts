import { daysBetween, isLocalDate } from '@jejaring/core/calendar/local-date'
import { growthOf, type Growth, type ZName } from '@jejaring/core/growth/growth'
import type { Sex } from '@jejaring/core/person/person'

const REQUIRED = ['id', 'sex', 'birth_date', 'visit_date'] as const
const MEASURES = ['weight_kg', 'length_cm', 'head_cm', 'muac_cm'] as const
const KNOWN = [...REQUIRED, ...MEASURES, 'measured', 'oedema'] as const
type Column = (typeof KNOWN)[number]

const Z_NAMES: readonly ZName[] = ['waz', 'haz', 'whz', 'baz', 'hcz']

/** Added behind the columns of the input. */
export const RESULT_COLUMNS: readonly string[] = [
  ...Z_NAMES,
  ...Z_NAMES.map((name) => `${name}_class`),
  'muac_class',
  'flags',
  'error',
]

const SEXES: Readonly<Record<string, Sex>> = {
  m: 'male',
  male: 'male',
  l: 'male',
  'laki-laki': 'male',
  '1': 'male',
  f: 'female',
  female: 'female',
  p: 'female',
  perempuan: 'female',
  '2': 'female',
}
const POSITIONS = { l: 'lying', h: 'standing' } as const
const ANSWERS: Readonly<Record<string, boolean>> = {
  y: true,
  ya: true,
  yes: true,
  n: false,
  tidak: false,
  no: false,
}

/** Where each known column stands in the input. */
export type Layout = Readonly<Partial<Record<Column, number>>>

/** The layout, or one sentence about what is wrong with the header. */
export function readHeader(header: readonly string[]): Layout | string {
  const names = header.map((name) => name.trim().toLowerCase())
  const layout: Partial<Record<Column, number>> = {}
  for (const column of KNOWN) {
    const at = names.indexOf(column)
    if (at === -1) continue
    if (names.includes(column, at + 1)) return `the column ${column} stands twice in the header`
    layout[column] = at
  }
  const missing = REQUIRED.filter((column) => layout[column] === undefined)
  if (missing.length > 0) return `the header has no ${missing.join(', ')}`
  const measured = MEASURES.some((column) => layout[column] !== undefined)
  return measured ? layout : `the header has none of ${MEASURES.join(', ')}`
}

/**
 * The cells of `RESULT_COLUMNS` for one row. A row with an error is not judged at all. No message repeats
 * a value of the row, which may be a person's.
 */
export function judgeRow(
  cells: readonly string[],
  { layout, decimalComma }: { readonly layout: Layout; readonly decimalComma: boolean },
): { readonly results: readonly string[]; readonly error: string } {
  const cell = (column: Column): string => {
    const at = layout[column]
    return at === undefined ? '' : (cells[at] ?? '').trim()
  }
  const problems: string[] = []
  const choice = <T>(column: Column, options: Readonly<Record<string, T>>): T | undefined => {
    const word = cell(column).toLowerCase()
    if (word === '') return undefined
    if (Object.hasOwn(options, word)) return options[word]
    problems.push(`${column} is none of ${Object.keys(options).join(', ')}`)
    return undefined
  }
  const quantity = (column: Column): number | undefined => {
    const written = cell(column)
    if (written === '') return undefined
    const value = Number(decimalComma ? written.replace(',', '.') : written)
    if (!/^\d*[.,]?\d+$/.test(written) || Number.isNaN(value)) {
      problems.push(`${column} is not a number`)
      return undefined
    }
    if (value > 0) return value
    problems.push(`${column} is not more than 0`)
    return undefined
  }
  const sex = choice('sex', SEXES)
  if (cell('sex') === '') problems.push('sex is empty')
  const [birthDate, visitDate] = [cell('birth_date'), cell('visit_date')]
  if (!isLocalDate(birthDate)) problems.push('birth_date is not a day (YYYY-MM-DD)')
  if (!isLocalDate(visitDate)) problems.push('visit_date is not a day (YYYY-MM-DD)')
  const ageDays =
    isLocalDate(birthDate) && isLocalDate(visitDate) ? daysBetween(birthDate, visitDate) : 0
  if (ageDays < 0) problems.push('visit_date is before birth_date')
  const measures = {
    weightKg: quantity('weight_kg'),
    lengthCm: quantity('length_cm'),
    measured: choice('measured', POSITIONS),
    headCm: quantity('head_cm'),
    muacCm: quantity('muac_cm'),
    oedema: choice('oedema', ANSWERS),
  }
  if (sex === undefined || problems.length > 0) return failedRow(problems.join('; '))
  return { results: [...resultsOf(growthOf({ sex, ageDays, ...measures })), ''], error: '' }
}

/** Nothing but the reason. */
export const failedRow = (error: string) => ({
  results: RESULT_COLUMNS.map((column) => (column === 'error' ? error : '')),
  error,
})

/** Everything but the error; z-scores with two decimals. */
function resultsOf({ z, classes, unjudged, flags }: Growth): string[] {
  const reasons = Z_NAMES.flatMap((name) => {
    const reason = unjudged[name]
    return reason === undefined ? [] : [`${name}-${reason}`]
  })
  return [
    ...Z_NAMES.map((name) => z[name]?.toFixed(2) ?? ''),
    classes.weightForAge ?? '',
    classes.lengthForAge ?? '',
    classes.weightForLength ?? '',
    classes.bmiForAge ?? '',
    classes.headForAge ?? '',
    classes.muac ?? '',
    [...flags, ...reasons].join(' '),
  ]
}
