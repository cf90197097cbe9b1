import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Merge } from '@jejaring/core/journal/record'
import type { Note } from '../../store/write-down.ts'

/** What makes two of one pair again, however many devices had merged them. */
export const partingNotes = (
  merges: readonly Merge[],
  at: { readonly village: string; readonly on: LocalDate },
): readonly Note[] =>
  merges.map(({ id, survivor, absorbed }) => ({
    ...at,
    kind: 'merge-undone',
    subject: survivor,
    body: { other: absorbed, merge: id },
  }))
