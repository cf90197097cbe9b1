import { months, years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'
import { classOneOf } from '../../schooling.ts'

/** August of class 1. */
export const mrSchool = defineService({
  id: 'mr-school',
  label: text('Imunisasi campak-rubela di sekolah (BIAS MR)', 'Measles-rubella at school (BIAS)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; kelas dan bulan: KMK HK.01.07/MENKES/2015/2023, tabel BIAS; kejar di kelas berikutnya: Buku KIA; umur 5 sampai 14 tahun dan vaksin hidup berjarak 4 minggu latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(5), before: years(15) },
  schedule: {
    kind: 'series',
    countsFrom: classOneOf,
    doses: [
      { name: 'MR', from: months(1), late: months(12), validFrom: years(5), before: years(15) },
    ],
    live: true,
  },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
