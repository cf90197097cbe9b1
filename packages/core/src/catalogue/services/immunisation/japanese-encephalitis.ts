import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const japaneseEncephalitis = defineService({
  id: 'japanese-encephalitis',
  label: text('Imunisasi Japanese encephalitis (JE)', 'Japanese encephalitis (JE)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; hanya daerah endemis; vaksin hidup berjarak 4 minggu latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(60), where: 'japaneseEncephalitis' },
  schedule: {
    kind: 'series',
    doses: [{ name: 'JE', from: months(10), late: months(11), before: months(60) }],
    live: true,
  },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
