import { months, years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'
import { classOneOf } from '../../schooling.ts'

/** November of class 2 and of class 5. */
export const tdSchool = defineService({
  id: 'td-school',
  label: text('Imunisasi Td di sekolah (BIAS)', 'Tetanus-diphtheria at school (BIAS Td)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; kelas dan bulan: KMK HK.01.07/MENKES/2015/2023, tabel BIAS; jarak minimal 1 tahun menurut tabel status T; umur 6 sampai 14 tahun latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(6), before: years(15) },
  schedule: {
    kind: 'series',
    countsFrom: classOneOf,
    doses: [
      { name: 'Td1', from: months(16), late: months(24), validFrom: years(6), before: years(15) },
      {
        name: 'Td2',
        from: months(52),
        late: months(60),
        validFrom: years(6),
        before: years(15),
        interval: months(12),
      },
    ],
  },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
