import { days, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

const first = {
  name: 'PCV1',
  from: months(2),
  validFrom: days(42),
  late: months(3),
  before: months(60),
}

export const pcv = defineService({
  id: 'pcv',
  label: text('Imunisasi pneumokokus (PCV)', 'Pneumococcal (PCV)'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; dosis ke-3 8 minggu sesudah ke-2; mulai pada 12-23 bulan dua dosis, sejak 24 bulan satu dosis: latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(60) },
  schedule: {
    kind: 'series',
    doses: [
      first,
      {
        name: 'PCV2',
        from: months(3),
        validFrom: days(70),
        late: months(4),
        before: months(60),
        interval: days(28),
      },
      { name: 'PCV3', from: months(12), late: months(13), before: months(60), interval: days(56) },
    ],
    lateStarts: [
      {
        from: months(12),
        doses: [
          first,
          {
            name: 'PCV2',
            from: months(12),
            late: months(15),
            before: months(60),
            interval: days(56),
          },
        ],
      },
      { from: months(24), doses: [first] },
    ],
  },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: {},
  doubts: vialDoubts,

  classify: () => ({}),
})
