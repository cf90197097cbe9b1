import { days, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const ipv = defineService({
  id: 'ipv',
  label: text('Imunisasi polio suntik (IPV)', 'Inactivated polio (IPV)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; jarak 4 bulan dan paling muda 14 minggu latar (WHO), perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(60) },
  schedule: {
    kind: 'series',
    doses: [
      { name: 'IPV1', from: months(4), validFrom: days(98), late: months(5), before: months(60) },
      { name: 'IPV2', from: months(9), late: months(10), before: months(60), interval: months(4) },
    ],
  },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
