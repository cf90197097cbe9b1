import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { check16to17 } from '../../packages/children.ts'

export const ckg16to17: Indicator = {
  ...coverageOf(check16to17),
  id: 'ckg-covered-16-17',
  label: text('Pemeriksaan kesehatan gratis, 16-17 tahun', 'Free health check, 16-17 years'),
  short: text('CKG 16-17', 'CKG 16-17'),
  group: 'school',
}
