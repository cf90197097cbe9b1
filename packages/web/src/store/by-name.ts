import type { PersonSummary } from './database.ts'

/** For sorting: as lists show people. */
export const byName = (
  { search: a }: Pick<PersonSummary, 'search'>,
  { search: b }: Pick<PersonSummary, 'search'>,
): number => (a < b ? -1 : a > b ? 1 : 0)
