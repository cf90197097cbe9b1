import { months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfDoseBefore, secondYearDoses } from '../../routine-doses.ts'
import { servedWhenAll } from '../../served.ts'

export const boosters: Indicator = {
  id: 'ill',
  label: text('Imunisasi lanjutan (DPT-HB-Hib4 dan MR2)', 'Boosters (DPT-HB-Hib4 and MR2)'),
  short: text('Lanjutan', 'Boosters'),
  source:
    'Laporan lama: DPT-HB-Hib4 dan MR2 sebelum umur 24 bulan, anak yang berumur 24 bulan tahun itu (latar, perlu dikonfirmasi)',
  unknown: text(
    'Dosis dasar dan PCV3 tidak dilihat; lihat IBL.',
    'Basic doses and PCV3 are not looked at; see IBL.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 90,
  population: { kind: 'reaches', age: months(24) },

  served(history) {
    const days = secondYearDoses(history)
    return servedWhenAll(days.map((dose) => dayOfDoseBefore(history, dose, months(24))))
  },
}
