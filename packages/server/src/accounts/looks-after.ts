import { sql, type RawBuilder } from 'kysely'
import type { Caller } from './caller.ts'

/** Whether a row of `account_role` is somebody who works in the field and whom the caller looks after. */
export function looksAfter({ role, villages, facility }: Caller): RawBuilder<boolean> {
  const isInPlaces = sql<boolean>`
    account_role.facility in (select id from facility where village = any(${villages}))`
  switch (role) {
    case 'admin':
      return sql<boolean>`account_role.role in ('kader', 'pustu')`
    case 'head':
      return sql<boolean>`account_role.role in ('kader', 'pustu') and ${isInPlaces}`
    case 'pustu':
      // The kader of her villages, and her colleagues of the same post.
      return sql<boolean>`(account_role.role = 'kader' and ${isInPlaces}
        or account_role.role = 'pustu' and account_role.facility = ${facility ?? ''})`
    case 'kader':
    case 'puskesmas':
    case 'dinas':
    case 'village':
      return sql<boolean>`false`
  }
}
