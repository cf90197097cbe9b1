import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { check30to39 } from '../../packages/adults.ts'

export const ckg30to39: Indicator = {
  ...coverageOf(check30to39),
  id: 'ckg-covered-30-39',
  label: text('Pemeriksaan kesehatan gratis, 30-39 tahun', 'Free health check, 30-39 years'),
  short: text('CKG 30-39', 'CKG 30-39'),
  group: 'adult',
}
