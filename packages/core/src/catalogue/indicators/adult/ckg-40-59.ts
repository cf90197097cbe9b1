import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { check40to59 } from '../../packages/adults.ts'

export const ckg40to59: Indicator = {
  ...coverageOf(check40to59),
  id: 'ckg-covered-40-59',
  label: text('Pemeriksaan kesehatan gratis, 40-59 tahun', 'Free health check, 40-59 years'),
  short: text('CKG 40-59', 'CKG 40-59'),
  group: 'adult',
}
