import type { FileTrouble } from '../sync/targets.ts'

/** A row of a file that is not taken: where, what stands there (cut where it is long), and why. */
export interface SheetRefusal<Column extends string, Trouble extends string> {
  /** As the sheet numbers it, from 1. */
  readonly row: number
  readonly column: Column
  readonly cell: string
  readonly because: Trouble
}

/** What a file would change, or has changed where it was taken. */
export type SheetImport<Change, Refusal> =
  | { readonly kind: 'unreadable'; readonly because: FileTrouble }
  | {
      readonly kind: 'read'
      readonly taken: boolean
      readonly changes: readonly Change[]
      /** Rows that say what holds already. */
      readonly same: number
      readonly refused: readonly Refusal[]
    }
