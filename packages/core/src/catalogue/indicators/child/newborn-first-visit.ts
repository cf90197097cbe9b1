import { days } from '../../../calendar/local-date.ts'
import { newbornContacts } from '../../newborn-contacts.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const newbornFirstVisit: Indicator = {
  id: 'kn1',
  label: text('Kunjungan neonatal pertama (KN1)', 'First newborn visit (KN1)'),
  short: text('KN1', 'KN1'),
  source: 'Pedoman PWS-KIA: kunjungan umur 6-48 jam, dihitung hari 0-2 (latar, perlu dikonfirmasi)',
  unknown: text(
    'Jam tidak dinilai: kunjungan pada hari lahir terhitung, juga sebelum 6 jam.',
    'Hours are not judged: a visit on the day of birth counts, even before 6 hours.',
  ),
  group: 'child',
  period: 'year',
  target: 100,
  population: { kind: 'reaches', age: days(0) },

  served(history) {
    const [first] = newbornContacts(history)
    return first && { from: first }
  },
}
