import type { WeightGain } from '../../clinical/weight-gain.ts'
import type { SevereMalnutrition } from '../../clinical/severe-malnutrition.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

/** The letters of the KMS. */
export const weightGainScale = scale(text('Kenaikan berat', 'Weight gain'), {
  gained: {
    label: text('Naik', 'Gained'),
    clinical: text('N: naik sesuai KBM', 'N: gained enough'),
    status: 'ok',
  },
  first: {
    label: text('Baru pertama ditimbang', 'Weighed for the first time'),
    clinical: text('B: baru', 'B: first'),
    status: 'ok',
  },
  'not-weighed-before': {
    label: text('Bulan lalu tidak ditimbang', 'Not weighed last month'),
    clinical: text('O: tidak ditimbang bulan lalu', 'O: not weighed last month'),
    status: 'watch',
    advice: text('Ajak menimbang setiap bulan.', 'Ask to come every month.'),
  },
  'not-gained': {
    label: text('Tidak naik', 'Not gained'),
    clinical: text('T: tidak naik', 'T: not gained'),
    status: 'watch',
    advice: text(
      'Tanyakan makan dan sakit. Ajak ibu ke petugas di meja penyuluhan.',
      'Ask about food and illness. Take the mother to the health worker today.',
    ),
  },
  'not-gained-twice': {
    label: text('Tidak naik dua bulan berturut-turut', 'Not gained two months running'),
    clinical: text('2T: tidak naik dua kali', '2T: not gained twice'),
    status: 'act',
    advice: text(
      'Tanyakan batuk dan demam lama. Rujuk minggu ini.',
      'Ask about long cough and fever. Refer this week.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<WeightGain, Outcome>)

/** By weight for length, arm or oedema, whichever is found. */
export const severeMalnutritionScale = scale(text('Kurus berbahaya', 'Severe thinness'), {
  none: { label: text('Tidak sangat kurus', 'Not severely thin'), status: 'ok' },
  'to-puskesmas': {
    label: text('Sangat kurus, rujuk sekarang', 'Severely thin, refer now'),
    clinical: text('Gizi buruk', 'Severe acute malnutrition'),
    status: 'act',
    advice: text('Antar ke Puskesmas sekarang juga.', 'Take the child to the Puskesmas now.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
  'to-hospital': {
    label: text('Sangat kurus, rujuk sekarang ke rumah sakit', 'Severely thin, to hospital now'),
    clinical: text(
      'Gizi buruk, umur di bawah 6 bulan atau berat di bawah 4 kg',
      'Severe acute malnutrition, below 6 months or below 4 kg',
    ),
    status: 'act',
    advice: text('Antar ke rumah sakit sekarang juga.', 'Take the child to the hospital now.'),
    refer: { to: 'hospital', withinDays: 0 },
  },
} satisfies Record<SevereMalnutrition, Outcome>)
