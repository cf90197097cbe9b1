import { days, months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'

export const rotavirus = defineService({
  id: 'rotavirus',
  label: text('Imunisasi rotavirus', 'Rotavirus'),
  source:
    'KMK HK.01.07/MENKES/1098/2024 diubah KMK 35/2025; umur: KMK HK.01.07/MENKES/2015/2023, tabel jadwal imunisasi; kejar: Buku KIA, tabel imunisasi; dosis pertama sebelum 5 bulan, berakhir pada 7 bulan; paling muda 6 minggu latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(7) },
  schedule: {
    kind: 'series',
    doses: [
      { name: 'RV1', from: months(2), validFrom: days(42), late: months(3), before: months(5) },
      {
        name: 'RV2',
        from: months(3),
        validFrom: days(70),
        late: months(4),
        before: months(7),
        interval: days(28),
      },
      {
        name: 'RV3',
        from: months(4),
        validFrom: days(98),
        late: months(5),
        before: months(7),
        interval: days(28),
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
