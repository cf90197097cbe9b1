import type { RandomGlucose } from '../../clinical/glucose.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

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
  },
  emergency: {
    label: text('Gula darah berbahaya, rujuk sekarang', 'Dangerous glucose, refer now'),
    clinical: text('GDS > 300 dengan gejala', 'Random > 300 with signs'),
    status: 'act',
    advice: text('Antar ke Puskesmas sekarang juga.', 'Take the person to the Puskesmas now.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
} satisfies Record<RandomGlucose, Outcome>)
