import { days } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { text } from '../observation.ts'

/** Anchored at the first day of the last menstruation, or at what ultrasound makes of it. */
export const pregnancy: Episode = {
  id: 'pregnancy',
  label: text('Kehamilan', 'Pregnancy'),
  source:
    'Permenkes 21/2021 pasal 13: hasil kehamilan paling lambat 44 minggu; taksiran persalinan HPHT + 280 hari (latar, perlu dikonfirmasi)',
  expected: days(280),
  lapses: days(308),
}
