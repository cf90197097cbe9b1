import type { Me } from '@jejaring/core/sync/account'
import type { Level } from './board-view.ts'

/** Where a user's board begins. */
export const firstLevel = (me: Me): Level => (me.role === 'dinas' ? 'puskesmas' : 'village')

/**
 * Levels a user may look at. Without names there are no counts by RT, and none by Posyandu, which cut across dusun.
 */
export function levelsOf(me: Me): readonly Level[] {
  if (me.role === 'dinas') return ['puskesmas', 'village', 'dusun']
  if (me.role === 'village') return []
  return ['village', 'posyandu', 'dusun', 'rt']
}
