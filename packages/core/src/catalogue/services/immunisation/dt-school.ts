import { months, years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'
import { classOneOf } from '../../schooling.ts'

/** November of class 1. Who is 7 on 1 July is below 9 until that class ends; older children get Td. */
export const dtSchool = defineService({
  id: 'dt-school',
  label: text('Imunisasi DT di sekolah (BIAS)', 'Diphtheria-tetanus at school (BIAS DT)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; kelas dan bulan: KMK HK.01.07/MENKES/2015/2023, tabel BIAS; ditutup pada 9 tahun, sesudah itu Td: latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(5), before: years(9) },
  schedule: {
    kind: 'series',
    countsFrom: classOneOf,
    doses: [
      { name: 'DT', from: months(4), late: months(12), validFrom: years(5), before: years(9) },
    ],
  },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
