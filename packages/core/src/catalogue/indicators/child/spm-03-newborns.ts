import { days } from '../../../calendar/local-date.ts'
import { essentialCare } from '../../../clinical/birth-weight.ts'
import { newbornContacts } from '../../newborn-contacts.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { servedWhenAll } from '../../served.ts'
import { newbornEssentialCare } from '../../services/child/newborn-essential-care.ts'

export const spmNewborns: Indicator = {
  id: 'spm-03',
  label: text('Pelayanan kesehatan bayi baru lahir', 'Health services for newborns'),
  short: text('Bayi baru lahir', 'Newborns'),
  source:
    'Permenkes 4/2019, SPM 3: perawatan esensial saat lahir (IMD, vitamin K1, salep mata, HB0) dan KN1-KN3 (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Tali pusat tidak dicatat; HB0 dihitung di imunisasi. Bayi yang meninggal sebelum KN3 tidak dihitung.',
    'Cord care is not recorded; HB0 is counted with the vaccines. Who dies before KN3 is not counted.',
  ),
  group: 'child',
  spm: 3,
  period: 'year',
  target: 100,
  population: { kind: 'reaches', age: days(0) },

  served(history) {
    const care = history
      .given(newbornEssentialCare)
      .find(({ measured }) => essentialCare(measured) === 'complete')
    return servedWhenAll([care?.on, ...newbornContacts(history)])
  },
}
