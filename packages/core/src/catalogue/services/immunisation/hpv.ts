import { months, years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'
import { classOneOf } from '../../schooling.ts'

/** Girls, August of class 5. */
export const hpv = defineService({
  id: 'hpv',
  label: text('Imunisasi HPV', 'HPV'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; kelas dan bulan: KMK HK.01.07/MENKES/2015/2023, tabel BIAS; satu dosis sejak 21 Januari 2025 menurut KMK 35/2025; kejar sampai sebelum 16 tahun dan paling muda 9 tahun (WHO) latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(9), before: years(16), sex: 'female' },
  schedule: {
    kind: 'series',
    countsFrom: classOneOf,
    doses: [
      { name: 'HPV', from: months(49), late: months(60), validFrom: years(9), before: years(16) },
    ],
  },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
