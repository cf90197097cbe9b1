import type { Me } from '@jejaring/core/sync/api'
import type { Level } from './board-view.ts'

/** Where a user's board begins. */
export const firstLevel = (me: Me): Level => (me.role === 'dinas' ? 'puskesmas' : 'village')

/** Levels a user may look at; below the village only with names, for an RT is few people. */
export function levelsOf(me: Me): readonly Level[] {
  if (me.role === 'dinas') return ['puskesmas', 'village']
  if (me.role === 'village') return []
  return ['village', 'dusun', 'rt']
}
