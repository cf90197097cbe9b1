import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { ageIn } from '../../schooling.ts'
import { inPeriod } from '../../served.ts'
import { girlsHaemoglobin } from '../../services/school/girls-haemoglobin.ts'

export const girlsHaemoglobinClass10: Indicator = {
  id: 'girls-haemoglobin-class-10',
  label: text('Remaja putri kelas 10 diperiksa Hb', 'Girls of class 10 with haemoglobin tested'),
  short: text('Hb kelas 10', 'Hb class 10'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: Hb remaja putri kelas 10 (15 tahun); umur pada 31 Desember tahun ajaran (pilihan kami, perlu dikonfirmasi)',
  unknown: text(
    'Kelas 10 dibaca sebagai umur 15 tahun, di dalam maupun di luar sekolah.',
    'Class 10 is read as 15 years of age, in and out of school.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 100,
  population: { kind: 'age', from: years(15), before: years(17) },

  only(history, period) {
    return history.sex === 'female' && ageIn(history, period) === 15
  },
  served(history, period) {
    const from = inPeriod(history.given(girlsHaemoglobin), period).find(
      ({ measured }) => measured.haemoglobin !== undefined,
    )?.on
    return from && { from }
  },
}
