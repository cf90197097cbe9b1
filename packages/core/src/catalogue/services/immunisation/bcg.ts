import { days, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const bcg = defineService({
  id: 'bcg',
  label: text('Imunisasi BCG', 'BCG'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; paling lambat 11 bulan: KMK 35/2025',
  station: 'serve',
  eligible: { before: months(12) },
  schedule: {
    kind: 'series',
    doses: [{ name: 'BCG', from: days(0), late: months(2), before: months(12) }],
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
