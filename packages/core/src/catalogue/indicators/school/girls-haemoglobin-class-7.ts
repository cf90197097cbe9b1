import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { ageIn } from '../../schooling.ts'
import { inPeriod } from '../../served.ts'
import { girlsHaemoglobin } from '../../services/school/girls-haemoglobin.ts'

export const girlsHaemoglobinClass7: Indicator = {
  id: 'girls-haemoglobin-class-7',
  label: text('Remaja putri kelas 7 diperiksa Hb', 'Girls of class 7 with haemoglobin tested'),
  short: text('Hb kelas 7', 'Hb class 7'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: Hb remaja putri kelas 7 (12 tahun); umur pada 31 Desember tahun ajaran (pilihan kami, perlu dikonfirmasi)',
  unknown: text(
    'Kelas 7 dibaca sebagai umur 12 tahun, di dalam maupun di luar sekolah.',
    'Class 7 is read as 12 years of age, in and out of school.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 100,
  population: { kind: 'age', from: years(12), before: years(14) },

  only(history, period) {
    return history.sex === 'female' && ageIn(history, period) === 12
  },
  served(history, period) {
    const from = inPeriod(history.given(girlsHaemoglobin), period).find(
      ({ measured }) => measured.haemoglobin !== undefined,
    )?.on
    return from && { from }
  },
}
