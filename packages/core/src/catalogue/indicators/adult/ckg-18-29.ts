import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { check18to29 } from '../../packages/adults.ts'

export const ckg18to29: Indicator = {
  ...coverageOf(check18to29),
  id: 'ckg-covered-18-29',
  label: text('Pemeriksaan kesehatan gratis, 18-29 tahun', 'Free health check, 18-29 years'),
  short: text('CKG 18-29', 'CKG 18-29'),
  group: 'adult',
}
