import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** One of the groups of SPM 12. That somebody is in it never reaches a kader. */
export const hivRisk: Episode = {
  id: 'hiv-risk',
  label: text('Berisiko HIV', 'At risk of HIV'),
  source: 'SPM 12: kelompok yang wajib dites HIV, daftar menurut dinas kesehatan kabupaten',
  sensitive: true,
}
