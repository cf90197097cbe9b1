/** Words for what supports a mother at home and at the Posyandu. The days of a referral are ours. */
import type { CardMass, ClassAttended } from '../../clinical/mother-support.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

export const weightCurveScale = scale(text('Grafik berat', 'Weight curve'), {
  on: { label: text('Berat sesuai grafik', 'Weight on the curve'), status: 'ok' },
  off: {
    label: text('Berat di luar grafik, perlu diperiksa', 'Weight off the curve, to be examined'),
    status: 'act',
    advice: text('Sampaikan kepada bidan minggu ini.', 'Tell the midwife this week.'),
    refer: { to: 'pustu', withinDays: 7 },
  },
})

export const ironGivenScale = scale(text('Tablet diberikan', 'Tablets given'), {
  enough: {
    label: text('Sudah menerima 90 tablet', '90 tablets received'),
    status: 'ok',
  },
  'under-way': { label: text('Belum 90 tablet', 'Not yet 90 tablets'), status: 'ok' },
})
export const ironTakenScale = scale(text('Tablet diminum', 'Tablets taken'), {
  enough: { label: text('Sudah minum 90 tablet', '90 tablets taken'), status: 'ok' },
  'under-way': { label: text('Belum minum 90 tablet', 'Not yet 90 tablets'), status: 'ok' },
})
export const everyDayScale = scale(text('Setiap hari', 'Every day'), {
  yes: { label: text('Diminum setiap hari', 'Taken every day'), status: 'ok' },
  no: {
    label: text('Tidak diminum setiap hari', 'Not taken every day'),
    status: 'watch',
    advice: text(
      'Minum malam hari dengan air putih, ajak keluarga mengingatkan.',
      'Take it at night with water; ask the family to remind.',
    ),
  },
})

export const foodGivenScale = scale(text('Makanan tambahan', 'Supplementary food'), {
  enough: { label: text('Sudah 90 hari', '90 days received'), status: 'ok' },
  'under-way': { label: text('Belum 90 hari', 'Not yet 90 days'), status: 'ok' },
})
export const foodEatenScale = scale(text('Dihabiskan', 'Eaten'), {
  yes: { label: text('Dihabiskan setiap hari', 'Eaten every day'), status: 'ok' },
  no: {
    label: text('Tidak dihabiskan setiap hari', 'Not eaten every day'),
    status: 'watch',
    advice: text(
      'Makanan ini untuk ibu, bukan untuk dibagi. Kunjungi lagi.',
      'This food is for her, not to be shared. Visit again.',
    ),
  },
})

export const mothersClassScale = scale(text('Kelas ibu hamil', "Mothers' class"), {
  complete: {
    label: text('Empat kali, suami pernah ikut', 'Four times, once with the husband'),
    status: 'ok',
  },
  'under-way': { label: text('Belum empat kali', 'Not yet four times'), status: 'ok' },
  'husband-missing': {
    label: text('Suami belum pernah ikut', 'The husband has not come yet'),
    status: 'watch',
    advice: text('Ajak suami ke pertemuan berikutnya.', 'Ask the husband to the next meeting.'),
  },
} satisfies Record<ClassAttended, Outcome>)

export const birthPlanScale = scale(text('Rencana bersalin (P4K)', 'Birth plan'), {
  complete: { label: text('Rencana lengkap', 'The plan is complete'), status: 'ok' },
  gaps: {
    label: text('Rencana belum lengkap', 'The plan has gaps'),
    status: 'watch',
    advice: text(
      'Lengkapi bersama suami dan keluarga.',
      'Complete it with the husband and the family.',
    ),
  },
})

export const armScale = scale(text('Lingkar lengan', 'Arm circumference'), {
  none: { label: text('LiLA cukup', 'Upper arm is sufficient'), status: 'ok' },
  risk: {
    label: text('LiLA kurang dari 23,5 cm', 'Upper arm below 23.5 cm'),
    clinical: text('Berisiko KEK', 'At risk of chronic energy deficiency'),
    status: 'act',
    advice: text('Makan satu porsi lebih banyak.', 'Eat one portion more.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
})

export const cardMassScale = scale(text('Berat dan tinggi', 'Weight and height'), {
  normal: { label: text('Berat sesuai tinggi', 'Weight fits the height'), status: 'ok' },
  over: {
    label: text('Berat lebih', 'Weight too high'),
    clinical: text('IMT 25-29,9', 'Body mass 25-29.9'),
    status: 'watch',
    advice: text('Tetap menyusui, kurangi gula dan lemak.', 'Keep breastfeeding; less sugar, fat.'),
  },
  obese: {
    label: text('Berat sangat lebih', 'Weight far too high'),
    clinical: text('IMT 30 atau lebih', 'Body mass 30 or more'),
    status: 'watch',
    advice: text('Tetap menyusui, kurangi gula dan lemak.', 'Keep breastfeeding; less sugar, fat.'),
  },
  thin: {
    label: text('Berat kurang', 'Weight too low'),
    clinical: text('IMT di bawah 18,5', 'Body mass below 18.5'),
    status: 'act',
    advice: text('Makan satu porsi lebih banyak.', 'Eat one portion more.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<CardMass, Outcome>)

export const breastfeedingScale = scale(text('Menyusui', 'Breastfeeding'), {
  yes: { label: text('Menyusui', 'Breastfeeds'), status: 'ok' },
  no: {
    label: text('Tidak menyusui', 'Does not breastfeed'),
    status: 'watch',
    advice: text(
      'Tanyakan kesulitannya, minta bantuan bidan.',
      'Ask what is difficult; have the midwife help.',
    ),
  },
})
