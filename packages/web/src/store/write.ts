import type { RefusalReason } from '@jejaring/core/sync/wire'
import type { Note } from './write-down.ts'

/** What came of writing down: on a phone it is always kept; a desk needs the server's word. */
export type Written =
  | { readonly kind: 'kept' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }

/** @param onStored called when it is stored on this device, before the lists show it; a desk does not call it */
export type Write = (notes: readonly Note[], onStored?: () => void) => Promise<Written>

/** Whom an entry is about. */
export interface About {
  readonly id: string
  readonly village: string
  readonly name: string
}
