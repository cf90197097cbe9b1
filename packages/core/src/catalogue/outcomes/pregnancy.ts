import type { Anaemia } from '../../clinical/pregnancy-findings.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

export const anaemiaScale = scale(text('Hb', 'Haemoglobin'), {
  none: { label: text('Hb cukup', 'Haemoglobin is sufficient'), status: 'ok' },
  mild: {
    label: text('Hb kurang', 'Haemoglobin low'),
    clinical: text('Anemia ringan dalam kehamilan', 'Mild anaemia in pregnancy'),
    status: 'act',
    advice: text(
      'Minum tablet tambah darah setiap hari, periksa lagi bulan depan.',
      'Take the iron tablet every day, test again next month.',
    ),
  },
  moderate: {
    label: text('Hb kurang, perlu diperiksa', 'Haemoglobin low, needs an examination'),
    clinical: text('Anemia sedang dalam kehamilan', 'Moderate anaemia in pregnancy'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  severe: {
    label: text('Hb sangat rendah, rujuk sekarang', 'Haemoglobin very low, refer now'),
    clinical: text('Anemia berat dalam kehamilan', 'Severe anaemia in pregnancy'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 0 },
  },
} satisfies Record<Anaemia, Outcome>)

export const energyDeficiencyScale = scale(text('Kecukupan gizi', 'Nutrition'), {
  none: { label: text('LiLA cukup', 'Upper arm is sufficient'), status: 'ok' },
  risk: {
    label: text('LiLA kurang dari 23,5 cm', 'Upper arm below 23.5 cm'),
    clinical: text('Berisiko KEK', 'At risk of chronic energy deficiency'),
    status: 'act',
    advice: text(
      'Perlu makanan tambahan, tanyakan kepada petugas gizi.',
      'Needs supplementary food; ask the nutrition officer.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  deficient: {
    label: text('Berat kurang sejak awal hamil', 'Weight too low from the beginning'),
    clinical: text('KEK: IMT awal di bawah 18,5', 'Energy deficiency: first body mass below 18.5'),
    status: 'act',
    advice: text(
      'Perlu makanan tambahan setiap hari dan diperiksa dokter.',
      'Needs supplementary food every day, and a doctor.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
})

export const preeclampsiaScale = scale(text('Tensi dan urine', 'Pressure and urine'), {
  'not-suspected': { label: text('Tidak dicurigai', 'Not suspected'), status: 'ok' },
  suspected: {
    label: text('Tensi tinggi dengan protein urine', 'High pressure with protein in the urine'),
    clinical: text('Curiga preeklamsia', 'Preeclampsia suspected'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 0 },
  },
})

export const fetalHeartScale = scale(text('Denyut jantung janin', 'Fetal heart'), {
  normal: { label: text('Denyut jantung janin baik', 'Fetal heart rate is good'), status: 'ok' },
  outside: {
    label: text('Denyut jantung janin di luar 120-160', 'Fetal heart rate outside 120-160'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 0 },
  },
})

export const fundalGrowthScale = scale(text('Tinggi fundus', 'Fundal height'), {
  'as-expected': { label: text('Sesuai umur kehamilan', 'Fits the gestational age'), status: 'ok' },
  outside: {
    label: text('Tidak sesuai umur kehamilan', 'Does not fit the gestational age'),
    status: 'act',
    advice: text('Perlu diperiksa dokter.', 'Needs a doctor.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
})

export const fourTooScale = scale(text('Risiko kehamilan (4T)', 'Risk of the pregnancy (4T)'), {
  none: { label: text('Tanpa risiko 4T', 'None of the four "too"'), status: 'ok' },
  risk: {
    label: text('Perlu perhatian bidan', 'Needs the attention of the midwife'),
    clinical: text(
      'Risiko 4T: terlalu muda, tua, dekat atau banyak',
      'Four "too": young, old, close or many',
    ),
    status: 'watch',
    advice: text('Periksa ke bidan sejak awal.', 'See the midwife early.'),
  },
})
