import { days, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const dptHbHib = defineService({
  id: 'dpt-hb-hib',
  label: text('Imunisasi DPT-HB-Hib', 'DPT-HB-Hib'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; jarak 1 bulan, dosis ke-4 12 bulan sesudah ke-3; paling muda 6 minggu latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(60) },
  schedule: {
    kind: 'series',
    doses: [
      {
        name: 'DPT-HB-Hib1',
        from: months(2),
        validFrom: days(42),
        late: months(3),
        before: months(60),
      },
      {
        name: 'DPT-HB-Hib2',
        from: months(3),
        validFrom: days(70),
        late: months(4),
        before: months(60),
        interval: days(28),
      },
      {
        name: 'DPT-HB-Hib3',
        from: months(4),
        validFrom: days(98),
        late: months(5),
        before: months(60),
        interval: days(28),
      },
      {
        name: 'DPT-HB-Hib4',
        from: months(18),
        late: months(24),
        before: months(60),
        interval: months(12),
      },
    ],
  },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
