import { text } from '../../observation.ts'
import type { Indicator } from '../../indicator.ts'
import { coverageOf } from '../../packages/coverage.ts'
import { checkNewborn } from '../../packages/children.ts'

export const ckgNewborn: Indicator = {
  ...coverageOf(checkNewborn),
  id: 'ckg-covered-newborn',
  label: text('Pemeriksaan kesehatan gratis, bayi baru lahir', 'Free health check, newborn'),
  short: text('CKG bayi', 'CKG newborn'),
  group: 'child',
}
