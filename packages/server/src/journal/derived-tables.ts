import type { ClientBase } from 'pg'
import type { Changes } from './changes.ts'

/** The tables that are made from journals, their columns beside the village, and which part of the changes fills them. */
export const derivedTables = {
  household: {
    part: 'household',
    columns: 'id rt head_name address record since_seq rt_since_seq changed_seq',
  },
  person: {
    part: 'person',
    columns:
      'id household rt name search sex birth_date disability left_on left_kind record since_seq rt_since_seq changed_seq',
  },
  merged_person: {
    part: 'merged',
    columns: 'id one household rt record since_seq rt_since_seq changed_seq',
  },
  due: { part: 'due', columns: 'person rt service dose from_day late_day before_day reason' },
  mark: { part: 'mark', columns: 'person rt indicator periods' },
  referral: {
    part: 'referral',
    columns:
      'person rt id to_kind on_day within_days answered_on received_on reason encounter service scale outcome',
  },
  booking: { part: 'booking', columns: 'person rt id service place day' },
  outcome_difference: {
    part: 'difference',
    columns: 'person rt encounter service on_day catalogue told judged',
  },
  move: { part: 'move', columns: 'id direction departure person other_village on_day stands' },
  session: { part: 'session', columns: 'posyandu id on_day closed' },
  problem: { part: 'problem', columns: 'id reported_by is_open record' },
  coverage: {
    part: 'coverage',
    columns: 'rt indicator period served_month lapse_month who people',
  },
  population: { part: 'population', columns: 'rt people asked' },
} as const satisfies Record<string, { readonly part: keyof Changes; readonly columns: string }>
export type DerivedTable = keyof typeof derivedTables

export const derivedNames: readonly DerivedTable[] = [
  'household',
  'person',
  'merged_person',
  'due',
  'mark',
  'referral',
  'booking',
  'outcome_difference',
  'move',
  'session',
  'problem',
  'coverage',
  'population',
]

const SEPARATOR = '\u001f'

/** The rows as texts, to compare with `linesOf`. Counters at zero are as good as absent. */
export async function readLines(
  client: ClientBase,
  village: string,
  table: DerivedTable,
): Promise<readonly string[]> {
  const columns = derivedTables[table].columns.split(' ')
  const texts = columns.map((column) => `coalesce(${column}::text, '')`)
  const counted = columns.includes('people') ? 'and people <> 0' : ''
  const { rows } = await client.query<{ readonly line: string }>(
    `select concat_ws(E'\\x1f', ${texts.join(', ')}) as line from ${table}
     where village = $1 ${counted}`,
    [village],
  )
  return rows.map(({ line }) => line)
}

/** The rows the journal asks for, as PostgreSQL would write them. */
export function linesOf(changes: Changes, table: DerivedTable): readonly string[] {
  const { part, columns } = derivedTables[table]
  const names = columns.split(' ')
  return changes[part].map((row) => {
    const values = new Map<string, unknown>(Object.entries(row))
    return names.map((name) => textOf(values.get(name))).join(SEPARATOR)
  })
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
