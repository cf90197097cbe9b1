import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const hb0 = defineService({
  id: 'hb0',
  label: text('Imunisasi hepatitis B bayi baru lahir (HB0)', 'Hepatitis B at birth (HB0)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; sampai 7 hari latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: days(8) },
  schedule: {
    kind: 'series',
    doses: [{ name: 'HB0', from: days(0), late: days(2), before: days(8) }],
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
