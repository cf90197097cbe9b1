import { months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { basicDoses, boosterDoses, dayOfDoseBefore } from '../../routine-doses.ts'
import { servedWhenAll } from '../../served.ts'

export const completeAtTwo: Indicator = {
  id: 'ibl',
  label: text('Imunisasi baduta lengkap (IBL)', 'Complete immunisation at two years (IBL)'),
  short: text('IBL', 'IBL'),
  source:
    'Daftar dosis menurut register yang beredar: 17 dosis dasar, PCV3, DPT-HB-Hib4, MR2 sebelum umur 24 bulan; definisi operasional resmi belum ditemukan (latar, perlu dikonfirmasi)',
  unknown: text(
    'Anak yang mulai PCV sejak 12 bulan lengkap dengan dua dosis. Dosis yang belum ada di daerah saat anak lahir tidak diminta.',
    'A child who began PCV at 12 months or later is complete with two. Doses not yet given here when the child was born are not asked for.',
  ),
  group: 'immunisation',
  period: 'year',
  target: 90,
  population: { kind: 'reaches', age: months(24) },

  served(history) {
    const doses = [...basicDoses(history), ...boosterDoses(history)]
    return servedWhenAll(doses.map((dose) => dayOfDoseBefore(history, dose, months(24))))
  },
}
