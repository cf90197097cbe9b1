import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { check13to15 } from '../../packages/children.ts'

export const ckg13to15: Indicator = {
  ...coverageOf(check13to15),
  id: 'ckg-covered-13-15',
  label: text('Pemeriksaan kesehatan gratis, 13-15 tahun', 'Free health check, 13-15 years'),
  short: text('CKG 13-15', 'CKG 13-15'),
  group: 'school',
}
