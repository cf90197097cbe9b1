import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { database, type PersonSummary } from '../../store/database.ts'
import { awaitedOf, tasksOf } from '../../store/tasks.ts'
import { awaitedGroups } from '../people/awaited-groups.ts'

/** Who stands on the paper, in its order: by group as at the stations, in a group by name. */
export function expectedAtPosyandu(
  people: Iterable<PersonSummary>,
  today: LocalDate,
): readonly PersonSummary[] {
  const awaited = awaitedOf(tasksOf(people, today), { today, isPosyanduDay: true })
  return awaitedGroups(awaited, today).flatMap(({ tasks }) =>
    tasks.map(({ person }) => person).toSorted((a, b) => (a.search < b.search ? -1 : 1)),
  )
}

/** The sheet of a post that was printed last on this device: whoever fills it in meets the same rows. */
export interface PrintedSheet {
  readonly post: string
  readonly on: LocalDate
  readonly people: readonly string[]
}
/** Days for which the rows of a paper are those that are filled in: the next Posyandu has others. */
const SHEET_DAYS = 7
export const isOver = ({ on }: Pick<PrintedSheet, 'on'>, today: LocalDate): boolean =>
  addDays(on, SHEET_DAYS) < today

const keyOf = (post: string) => `printed-sheet ${post}`

export async function rememberSheet({ post, ...sheet }: PrintedSheet): Promise<void> {
  await database.values.put(sheet, keyOf(post))
}

export async function printedSheet(post: string): Promise<Omit<PrintedSheet, 'post'> | undefined> {
  const kept: unknown = await database.values.get(keyOf(post))
  if (typeof kept !== 'object' || kept === null) return undefined
  if (!('on' in kept) || !isLocalDate(kept.on)) return undefined
  if (!('people' in kept) || !Array.isArray(kept.people)) return undefined
  return { on: kept.on, people: kept.people.filter((id) => typeof id === 'string') }
}
