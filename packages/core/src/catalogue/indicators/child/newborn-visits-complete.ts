import { days } from '../../../calendar/local-date.ts'
import { newbornContacts } from '../../newborn-contacts.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { servedWhenAll } from '../../served.ts'

export const newbornVisitsComplete: Indicator = {
  id: 'kn-complete',
  label: text('Kunjungan neonatal lengkap', 'All newborn visits'),
  short: text('KN lengkap', 'KN complete'),
  source:
    'Pedoman PWS-KIA: KN1 hari 0-2, KN2 hari 3-7, KN3 hari 8-28 (latar, perlu dikonfirmasi); KMK HK.01.07/MENKES/2015/2023: tiga kali',
  unknown: text(
    'Kunjungan di fasilitas lain terhitung bila dicatat dari Buku KIA.',
    'Visits elsewhere count when written down from the KIA book.',
  ),
  group: 'child',
  period: 'year',
  target: 95,
  population: { kind: 'reaches', age: days(0) },

  served: (history) => servedWhenAll(newbornContacts(history)),
}
