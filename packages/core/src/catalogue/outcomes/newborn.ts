/** Words for the first weeks of life. Days of a referral are ours. */
import type { BirthWeightClass, EssentialCare, SmallBaby } from '../../clinical/birth-weight.ts'
import type { HeartScreen } from '../../clinical/heart-screen.ts'
import type { HeelResult, HeelTiming } from '../../clinical/heel-blood.ts'
import type { Colour } from '../../clinical/young-infant.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const hospitalNow = { to: 'hospital', withinDays: 0 } as const
const keepWarm = text(
  'Dekap di dada ibu agar hangat, antar ke rumah sakit sekarang juga.',
  'Keep the baby warm on the mother’s chest and go to the hospital now.',
)
const tooLight = text('Lahir terlalu ringan, rujuk sekarang', 'Born too light, refer now')

export const birthWeightScale = scale(text('Berat lahir', 'Birth weight'), {
  normal: {
    label: text('Berat lahir cukup', 'Ordinary birth weight'),
    clinical: text('BBLC: 2500-4000 g', '2500-4000 g'),
    status: 'ok',
  },
  large: {
    label: text('Bayi lahir besar, pantau', 'Large baby, watch'),
    clinical: text('BBLB: > 4000 g', '> 4000 g'),
    status: 'watch',
    advice: text(
      'Susui sesering mungkin, periksa lagi besok.',
      'Breast-feed often, check again tomorrow.',
    ),
  },
  low: {
    label: text('Lahir ringan, dipantau sampai lebih dari 2500 g', 'Born light, followed'),
    clinical: text('BBLR: 2000-2499 g', 'Low birth weight: 2000-2499 g'),
    status: 'watch',
    advice: text(
      'Dekap di dada ibu, susui sering, timbang tiap minggu.',
      'Keep skin to skin, breast-feed often, weigh every week.',
    ),
  },
  'low-below-2000': {
    label: tooLight,
    clinical: text('BBLR: 1500-1999 g', 'Low birth weight: 1500-1999 g'),
    status: 'act',
    advice: keepWarm,
    refer: hospitalNow,
  },
  'very-low': {
    label: tooLight,
    clinical: text('BBLSR: 1000-1499 g', 'Very low birth weight: 1000-1499 g'),
    status: 'act',
    advice: keepWarm,
    refer: hospitalNow,
  },
  'extremely-low': {
    label: tooLight,
    clinical: text('BBLASR: < 1000 g', 'Extremely low birth weight: < 1000 g'),
    status: 'act',
    advice: keepWarm,
    refer: hospitalNow,
  },
} satisfies Record<BirthWeightClass, Outcome>)

export const essentialCareScale = scale(text('Perawatan baru lahir', 'Care at birth'), {
  complete: { label: text('Perawatan lahir lengkap', 'Care at birth complete'), status: 'ok' },
  'late-breastfeeding': {
    label: text('Belum menyusu di jam pertama', 'Not breast-fed in the first hour'),
    status: 'watch',
    advice: text('Bantu ibu menyusui sekarang.', 'Help the mother to breast-feed now.'),
  },
  incomplete: {
    label: text('Perawatan lahir belum lengkap', 'Care at birth not complete'),
    status: 'act',
    advice: text(
      'Beri vitamin K1 dan salep mata sekarang.',
      'Give vitamin K1 and eye ointment now.',
    ),
  },
} satisfies Record<EssentialCare, Outcome>)

export const youngInfantScale = scale(text('Keadaan bayi', 'How the baby is'), {
  green: {
    label: text('Bayi tampak sehat', 'The baby seems well'),
    clinical: text('MTBM hijau', 'MTBM green'),
    status: 'ok',
  },
  yellow: {
    label: text('Bayi perlu diobati di Puskesmas', 'The baby needs treatment'),
    clinical: text('MTBM kuning', 'MTBM yellow'),
    status: 'act',
    advice: text(
      'Obati di Puskesmas hari ini, periksa lagi dua hari lagi.',
      'Treat today, see the baby again in two days.',
    ),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
  red: {
    label: text('Bayi sakit berat, rujuk sekarang', 'The baby is very ill, refer now'),
    clinical: text('MTBM merah', 'MTBM red'),
    status: 'act',
    advice: keepWarm,
    refer: hospitalNow,
  },
} satisfies Record<Colour, Outcome>)

export const smallBabyScale = scale(text('Berat sekarang', 'Weight now'), {
  'above-2500': {
    label: text('Berat sudah lebih dari 2500 g', 'Now above 2500 g'),
    clinical: text('BBLR, > 2500 g: pemantauan selesai', 'Above 2500 g: follow-up ends'),
    status: 'ok',
  },
  'below-2500': {
    label: text('Berat belum lebih dari 2500 g, pantau terus', 'Not yet above 2500 g'),
    clinical: text('BBLR, 2000-2500 g', '2000-2500 g'),
    status: 'watch',
    advice: text(
      'Dekap di dada, susui sering, timbang lagi minggu depan.',
      'Skin to skin, breast-feed often, weigh again next week.',
    ),
  },
  'below-2000': {
    label: text('Berat di bawah 2000 g, rujuk sekarang', 'Below 2000 g, refer now'),
    clinical: text('BBLR, < 2000 g', 'Below 2000 g'),
    status: 'act',
    advice: keepWarm,
    refer: hospitalNow,
  },
} satisfies Record<SmallBaby, Outcome>)

export const heelTimingScale = scale(text('Waktu ambil darah', 'Time of the sample'), {
  ideal: { label: text('Diambil pada 48-72 jam', 'Taken at 48-72 hours'), status: 'ok' },
  early: { label: text('Diambil sejak 24 jam, diterima', 'From 24 hours, accepted'), status: 'ok' },
  late: {
    label: text('Diambil sesudah 72 jam', 'Taken after 72 hours'),
    status: 'watch',
    advice: text('Kirim ke laboratorium hari ini.', 'Send to the laboratory today.'),
  },
} satisfies Record<HeelTiming, Outcome>)

export const heelResultScale = scale(text('Hasil darah tumit', 'Heel blood result'), {
  normal: { label: text('Hasil baik', 'Result is good'), status: 'ok' },
  again: {
    label: text('Darah perlu diambil lagi', 'A new sample is needed'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 3 },
  },
  abnormal: {
    label: text('Bayi perlu diperiksa dokter segera', 'The baby needs a doctor soon'),
    clinical: text('TSH >= 20 mIU/L atau hasil lain tidak normal', 'TSH >= 20 or another result'),
    status: 'act',
    advice: text(
      'Tes pasti dan obat tidak boleh menunggu: antar ke rumah sakit.',
      'The deciding test and the drug cannot wait: go to the hospital.',
    ),
    refer: { to: 'hospital', withinDays: 1 },
  },
} satisfies Record<HeelResult, Outcome>)

export const heartScreenScale = scale(text('Oksigen tangan dan kaki', 'Oxygen at hand and foot'), {
  pass: {
    label: text('Oksigen baik', 'Oxygen is good'),
    clinical: text('Saturasi >= 95% dan selisih <= 3%', 'Saturation >= 95%, difference <= 3%'),
    status: 'ok',
  },
  repeat: {
    label: text('Ukur lagi satu jam lagi', 'Measure again in an hour'),
    clinical: text('90-94% atau selisih > 3%', '90-94% or difference > 3%'),
    status: 'watch',
    advice: text(
      'Ukur lagi satu jam lagi; paling banyak tiga kali.',
      'Measure again in one hour; three times at most.',
    ),
  },
  'refer-doubtful': {
    label: text('Oksigen tetap kurang, rujuk sekarang', 'Oxygen still low, refer now'),
    clinical: text('Tiga kali 90-94% atau selisih > 3%', 'Doubtful three times'),
    status: 'act',
    refer: hospitalNow,
  },
  'refer-low': {
    label: text('Oksigen rendah, rujuk sekarang', 'Oxygen low, refer now'),
    clinical: text('Saturasi < 90%', 'Saturation < 90%'),
    status: 'act',
    refer: hospitalNow,
  },
} satisfies Record<HeartScreen, Outcome>)
