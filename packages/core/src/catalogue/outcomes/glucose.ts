import type { LaboratoryGlucose, RandomGlucose } from '../../clinical/glucose.ts'
import { months } from '../../calendar/local-date.ts'
import { type Text, text } from '../observation.ts'
import type { GlucoseControl } from '../../clinical/glucose-control.ts'
import type { PlasmaGlucose } from '../../clinical/plasma-glucose.ts'
import { type Outcome, scale } from '../outcome.ts'

/** Until a health worker has decided, and care with its own control begins. Ours. */
const UNTIL_DECIDED = months(1)

/** Low stands beside the high classes by its gravity, not by its value. */
export const randomGlucoseScale = scale(text('Gula darah', 'Blood glucose'), {
  normal: {
    label: text('Gula darah baik', 'Blood glucose is good'),
    clinical: text('GDS < 140', 'Random glucose < 140'),
    status: 'ok',
  },
  raised: {
    label: text('Gula darah agak tinggi, pantau', 'Glucose somewhat high, watch'),
    clinical: text('GDS 140-199, rentang prediabetes', 'Random 140-199, prediabetes range'),
    status: 'watch',
    advice: text(
      'Periksa lagi tiga bulan lagi. Kurangi gula.',
      'Test again in three months. Less sugar.',
    ),
    again: months(3),
  },
  'diabetes-range': {
    label: text('Gula darah tinggi, perlu diperiksa', 'High glucose, needs an examination'),
    clinical: text('GDS >= 200, rentang diabetes', 'Random >= 200, diabetes range'),
    status: 'act',
    advice: text(
      'Perlu tes darah di Puskesmas minggu ini.',
      'Needs a blood test at the Puskesmas this week.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
    again: UNTIL_DECIDED,
  },
  low: {
    label: text('Gula darah terlalu rendah, tolong sekarang', 'Glucose too low, help now'),
    clinical: text('GDS < 70', 'Random < 70'),
    status: 'act',
    advice: text(
      'Bila sadar beri minum manis, lalu antar ke petugas.',
      'If awake give a sweet drink, then take the person to a health worker.',
    ),
    refer: { to: 'pustu', withinDays: 0 },
    again: UNTIL_DECIDED,
  },
  emergency: {
    label: text('Gula darah berbahaya, rujuk sekarang', 'Dangerous glucose, refer now'),
    clinical: text('GDS > 300 dengan gejala', 'Random > 300 with signs'),
    status: 'act',
    advice: text('Antar ke Puskesmas sekarang juga.', 'Take the person to the Puskesmas now.'),
    refer: { to: 'puskesmas', withinDays: 0 },
    again: UNTIL_DECIDED,
  },
} satisfies Record<RandomGlucose, Outcome>)

/** The same classes for each test of the laboratory; `limits` names the test and its two limits. */
const laboratoryScale = (
  label: Text,
  limits: { readonly name: string; readonly prediabetes: string; readonly diabetes: string },
) =>
  scale(label, {
    normal: {
      label: text('Gula darah baik', 'Blood glucose is good'),
      clinical: text(`${limits.name} normal`, `${limits.name} normal`),
      status: 'ok',
    },
    prediabetes: {
      label: text('Gula darah agak tinggi, pantau', 'Glucose somewhat high, watch'),
      clinical: text(
        `${limits.name} ${limits.prediabetes}, prediabetes`,
        `${limits.name} ${limits.prediabetes}, prediabetes`,
      ),
      status: 'watch',
      advice: text(
        'Periksa lagi tiga bulan lagi. Kurangi gula, tambah gerak.',
        'Test again in three months. Less sugar, more movement.',
      ),
      again: months(3),
    },
    low: {
      label: text('Gula darah terlalu rendah, tolong sekarang', 'Glucose too low, help now'),
      clinical: text(`${limits.name} < 70`, `${limits.name} < 70`),
      status: 'act',
      advice: text('Bila sadar beri minum manis sekarang.', 'If awake give a sweet drink now.'),
      refer: { to: 'puskesmas', withinDays: 0 },
      again: UNTIL_DECIDED,
    },
    'diabetes-range': {
      label: text('Gula darah tinggi, perlu diperiksa', 'High glucose, needs an examination'),
      clinical: text(
        `${limits.name} ${limits.diabetes}, rentang diabetes`,
        `${limits.name} ${limits.diabetes}, diabetes range`,
      ),
      status: 'act',
      advice: text('Perlu keputusan dokter minggu ini.', 'A doctor should decide this week.'),
      refer: { to: 'puskesmas', withinDays: 7 },
      again: UNTIL_DECIDED,
    },
  } satisfies Record<LaboratoryGlucose, Outcome>)

export const fastingGlucoseScale = laboratoryScale(text('Gula puasa', 'Fasting glucose'), {
  name: 'GDP',
  prediabetes: '100-125',
  diabetes: '>= 126',
})
export const twoHourGlucoseScale = laboratoryScale(
  text('Gula 2 jam sesudah minum gula', 'Glucose 2 hours after sugar'),
  { name: 'TTGO 2 jam', prediabetes: '140-199', diabetes: '>= 200' },
)
const { low: _, ...neverLow } = laboratoryScale(text('HbA1c', 'HbA1c'), {
  name: 'HbA1c',
  prediabetes: '5,7-6,4%',
  diabetes: '>= 6,5%',
}).classes
export const glycatedScale = scale(text('HbA1c', 'HbA1c'), neverLow)
export const plasmaGlucoseScale = scale(text('Rentang gula darah', 'Range of glucose'), {
  normal: {
    label: text('Gula darah baik', 'Blood glucose is good'),
    clinical: text('Rentang normal', 'Normal range'),
    status: 'ok',
  },
  prediabetes: {
    label: text('Gula darah agak tinggi, pantau', 'Glucose somewhat high, watch'),
    clinical: text('Rentang prediabetes', 'Prediabetes range'),
    status: 'watch',
    advice: text(
      'Periksa lagi tiga bulan lagi. Kurangi gula.',
      'Test again in three months. Less sugar.',
    ),
  },
  diabetes: {
    label: text('Gula darah tinggi', 'High glucose'),
    clinical: text('Rentang diabetes', 'Diabetes range'),
    status: 'act',
    advice: text('Dokter menetapkan keputusannya.', 'The doctor makes the decision.'),
  },
} satisfies Record<PlasmaGlucose, Outcome>)

/** Of a person under care. Low stands beside the high classes by its gravity. */
export const glucoseControlScale = scale(text('Gula darah bulan ini', 'Glucose of this month'), {
  below: {
    label: text('Gula darah di bawah batas', 'Glucose below the limit'),
    clinical: text('GDS < 200 dan GDP < 126', 'Random < 200 and fasting < 126'),
    status: 'ok',
  },
  above: {
    label: text('Gula darah masih tinggi', 'Glucose is still high'),
    clinical: text('GDS >= 200 atau GDP >= 126', 'Random >= 200 or fasting >= 126'),
    status: 'act',
    advice: text(
      'Ke Puskesmas minggu ini, bawa obatnya.',
      'To the Puskesmas this week, with the drugs.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  low: {
    label: text('Gula darah terlalu rendah, tolong sekarang', 'Glucose too low, help now'),
    clinical: text('Gula darah < 70', 'Glucose < 70'),
    status: 'act',
    advice: text(
      'Bila sadar beri minum manis, lalu antar ke petugas.',
      'If awake give a sweet drink, then take the person to a health worker.',
    ),
    refer: { to: 'pustu', withinDays: 0 },
  },
  emergency: {
    label: text('Gula darah berbahaya, rujuk sekarang', 'Dangerous glucose, refer now'),
    clinical: text('Gula darah > 300 dengan gejala', 'Glucose > 300 with signs'),
    status: 'act',
    advice: text('Antar ke Puskesmas sekarang juga.', 'Take the person to the Puskesmas now.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
} satisfies Record<GlucoseControl, Outcome>)
