import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { check1to6 } from '../../packages/children.ts'

export const ckg1to6: Indicator = {
  ...coverageOf(check1to6),
  id: 'ckg-covered-1-6',
  label: text('Pemeriksaan kesehatan gratis, 1-6 tahun', 'Free health check, 1-6 years'),
  short: text('CKG 1-6', 'CKG 1-6'),
  group: 'child',
}
