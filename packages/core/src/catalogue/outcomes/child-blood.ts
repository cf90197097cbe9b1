import type { ChildAnaemia, ChildGlucose, Thalassaemia } from '../../clinical/child-blood.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const iron = text(
  'Beri makan hati, telur, ikan dan daging; tanyakan obat ke petugas.',
  'Liver, egg, fish and meat; ask the health worker about a drug.',
)

export const childAnaemiaScale = scale(text('Hb anak', 'Haemoglobin'), {
  normal: { label: text('Hb baik', 'Haemoglobin is good'), status: 'ok' },
  mild: {
    label: text('Hb agak rendah', 'Haemoglobin somewhat low'),
    clinical: text('Anemia ringan', 'Mild anaemia'),
    status: 'act',
    advice: iron,
    refer: { to: 'puskesmas', withinDays: 30 },
  },
  moderate: {
    label: text('Hb rendah, perlu diperiksa', 'Haemoglobin low, needs an examination'),
    clinical: text('Anemia sedang', 'Moderate anaemia'),
    status: 'act',
    advice: iron,
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  severe: {
    label: text('Hb sangat rendah, rujuk sekarang', 'Haemoglobin very low, refer now'),
    clinical: text('Anemia berat', 'Severe anaemia'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 0 },
  },
} satisfies Record<ChildAnaemia, Outcome>)

export const thalassaemiaScale = scale(text('Kelainan darah bawaan', 'Inherited blood disorder'), {
  none: { label: text('Tidak ada petunjuk', 'Nothing points to it'), status: 'ok' },
  'blood-count': {
    label: text('Perlu periksa darah lengkap', 'Needs a blood count'),
    clinical: text('Riwayat keluarga atau Hb < 11', 'Family history or haemoglobin < 11'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 30 },
  },
  refer: {
    label: text('Perlu diperiksa di rumah sakit', 'Needs the hospital'),
    clinical: text(
      'Indeks Mentzer < 13 atau Shine-Lal < 1530: curiga talasemia',
      'Mentzer < 13 or Shine-Lal < 1530: thalassaemia suspected',
    ),
    status: 'act',
    refer: { to: 'hospital', withinDays: 30 },
  },
} satisfies Record<Thalassaemia, Outcome>)

const fastingTest = text(
  'Perlu tes gula darah puasa di Puskesmas.',
  'Needs a fasting test at the Puskesmas.',
)

/** Low stands last by its gravity, not by its value. */
export const childGlucoseScale = scale(text('Gula darah anak', 'Blood glucose'), {
  normal: { label: text('Gula darah baik', 'Blood glucose is good'), status: 'ok' },
  raised: {
    label: text('Gula darah agak tinggi', 'Glucose somewhat high'),
    clinical: text('GDS 140-199', 'Random 140-199'),
    status: 'act',
    advice: fastingTest,
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  'diabetes-range': {
    label: text('Gula darah tinggi', 'Glucose high'),
    clinical: text('GDS >= 200, rentang diabetes', 'Random >= 200, diabetes range'),
    status: 'act',
    advice: fastingTest,
    refer: { to: 'puskesmas', withinDays: 1 },
  },
  low: {
    label: text('Gula darah terlalu rendah, tolong sekarang', 'Glucose too low, help now'),
    clinical: text('GDS < 70', 'Random < 70'),
    status: 'act',
    advice: text(
      'Bila sadar beri minum manis, lalu antar ke Puskesmas.',
      'If awake give a sweet drink, then go to the Puskesmas.',
    ),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
} satisfies Record<ChildGlucose, Outcome>)

export const childFastingScale = scale(text('Gula darah puasa anak', 'Fasting glucose'), {
  normal: { label: text('Gula darah puasa baik', 'Fasting glucose is good'), status: 'ok' },
  raised: {
    label: text('Gula darah puasa tinggi', 'Fasting glucose high'),
    clinical: text('GDP >= 100', 'Fasting >= 100'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 7 },
  },
})
