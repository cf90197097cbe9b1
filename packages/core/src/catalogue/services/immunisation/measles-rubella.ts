import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const measlesRubella = defineService({
  id: 'measles-rubella',
  label: text('Imunisasi campak-rubela (MR)', 'Measles-rubella (MR)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; dosis ke-2 6 bulan sesudah ke-1; vaksin hidup berjarak 4 minggu latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(60) },
  schedule: {
    kind: 'series',
    doses: [
      { name: 'MR1', from: months(9), late: months(10), before: months(60) },
      { name: 'MR2', from: months(18), late: months(24), before: months(60), interval: months(6) },
    ],
    live: true,
  },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
