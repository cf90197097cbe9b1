import { database } from './database.ts'

/** Subjects of one village about whom something is stored that lists do not show yet. */
export interface Unlisted {
  readonly village: string
  readonly subjects: readonly string[]
}

/** Among the values, one for each save: nothing has to be read before it is written. Lies clear: it names nobody. */
const UNLISTED = 'unlisted'

export const unlistedBy = (save: string): string => `${UNLISTED}:${save}`

/** Names of the values that saves have left: the app ended before they were listed. */
export const unlisted = (): Promise<readonly string[]> =>
  database.table<unknown, string>('values').where(':id').startsWith(UNLISTED).primaryKeys()

export const readUnlisted = async (name: string): Promise<readonly Unlisted[]> =>
  (await database.table('values').get(name)) ?? []
