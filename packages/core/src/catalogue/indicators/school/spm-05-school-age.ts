import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import {
  dayOfEars,
  dayOfEyes,
  dayOfPressure,
  dayOfSizes,
  dayOfTeeth,
} from '../../school-screening.ts'
import { ageIn } from '../../schooling.ts'
import { servedWhenAll } from '../../served.ts'

/** In and out of school: 7 to 15 years on 31 December of the school year. */
export const spmSchoolAge: Indicator = {
  id: 'spm-05',
  label: text('Pelayanan kesehatan usia pendidikan dasar', 'Health services for ages 7 to 15'),
  short: text('Usia sekolah', 'School age'),
  source:
    'Permenkes 4/2019, SPM 5: anak kelas 1-9 dan usia 7-15 tahun di luar sekolah, skrining sekali setahun ajaran: gizi, tanda vital, gigi, mata, telinga (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Tanda vital dibaca sebagai tekanan darah. Tindak lanjut hasil skrining tidak dinilai.',
    'Vital signs are read as blood pressure. What followed the screening is not judged.',
  ),
  group: 'school',
  spm: 5,
  period: 'schoolYear',
  target: 100,
  population: { kind: 'age', from: years(7), before: years(17) },

  only(history, period) {
    const age = ageIn(history, period)
    return age >= 7 && age < 16
  },
  served(history, period) {
    return servedWhenAll(
      [dayOfSizes, dayOfPressure, dayOfTeeth, dayOfEyes, dayOfEars].map((day) =>
        day(history, period),
      ),
    )
  },
}
