import { database } from './database.ts'

/** Subjects of one village about whom something is stored that lists do not show yet. */
export interface Unlisted {
  readonly village: string
  readonly subjects: readonly string[]
}

/** Among the values; lies clear: it names nobody. */
export const UNLISTED = 'unlisted'

export const unlisted = async (): Promise<readonly Unlisted[]> =>
  (await database.table('values').get(UNLISTED)) ?? []
