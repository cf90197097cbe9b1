import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { check7to12 } from '../../packages/children.ts'

export const ckg7to12: Indicator = {
  ...coverageOf(check7to12),
  id: 'ckg-covered-7-12',
  label: text('Pemeriksaan kesehatan gratis, 7-12 tahun', 'Free health check, 7-12 years'),
  short: text('CKG 7-12', 'CKG 7-12'),
  group: 'school',
}
