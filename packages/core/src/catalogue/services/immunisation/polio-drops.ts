import { days, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const polioDrops = defineService({
  id: 'polio-drops',
  label: text('Imunisasi polio tetes (bOPV)', 'Oral polio (bOPV)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; jarak 4 minggu; paling muda 6 minggu untuk dosis ke-2 latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(60) },
  schedule: {
    kind: 'series',
    doses: [
      { name: 'OPV1', from: days(0), late: months(2), before: months(60) },
      {
        name: 'OPV2',
        from: months(2),
        validFrom: days(42),
        late: months(3),
        before: months(60),
        interval: days(28),
      },
      {
        name: 'OPV3',
        from: months(3),
        validFrom: days(70),
        late: months(4),
        before: months(60),
        interval: days(28),
      },
      {
        name: 'OPV4',
        from: months(4),
        validFrom: days(98),
        late: months(5),
        before: months(60),
        interval: days(28),
      },
    ],
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
