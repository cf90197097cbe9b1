import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { checkFrom60 } from '../../packages/adults.ts'

export const ckgFrom60: Indicator = {
  ...coverageOf(checkFrom60),
  id: 'ckg-covered-60',
  label: text(
    'Pemeriksaan kesehatan gratis, 60 tahun ke atas',
    'Free health check, 60 years and older',
  ),
  short: text('CKG 60+', 'CKG 60+'),
  group: 'elderly',
}
