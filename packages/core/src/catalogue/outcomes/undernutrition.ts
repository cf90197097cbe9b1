import type {
  HospitalForNutrition,
  NutritionDecision,
  NutritionResponse,
} from '../../clinical/undernutrition.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const feed = text(
  'Beri makanan tambahan tiap hari, periksa lagi sesuai jadwal.',
  'Give the extra food every day, come back as planned.',
)

export const nutritionDecisionScale = scale(text('Keputusan', 'Decision'), {
  none: { label: text('Tidak perlu perawatan gizi', 'No care needed'), status: 'ok' },
  faltering: {
    label: text('Dirawat karena berat tidak naik', 'Under care, weight not gained'),
    clinical: text('Weight faltering', 'Weight faltering'),
    status: 'act',
    advice: feed,
  },
  moderate: {
    label: text('Dirawat karena kurus', 'Under care, thin'),
    clinical: text('Gizi kurang', 'Moderate undernutrition'),
    status: 'act',
    advice: feed,
  },
  severe: {
    label: text('Dirawat karena sangat kurus', 'Under care, very thin'),
    clinical: text('Gizi buruk', 'Severe undernutrition'),
    status: 'act',
    advice: feed,
  },
} satisfies Record<NutritionDecision, Outcome>)

export const hospitalForNutritionScale = scale(text('Rumah sakit', 'Hospital'), {
  'not-needed': { label: text('Dirawat di Puskesmas', 'Care at the Puskesmas'), status: 'ok' },
  soon: {
    label: text('Rujuk ke rumah sakit minggu ini', 'To hospital this week'),
    clinical: text(
      'Stunting, red flag, atau perkembangan tidak sesuai',
      'Stunted, red flag, or development does not fit',
    ),
    status: 'act',
    refer: { to: 'hospital', withinDays: 7 },
  },
  now: {
    label: text('Rujuk ke rumah sakit sekarang', 'To hospital now'),
    clinical: text(
      'Gizi buruk: umur < 6 bulan, berat < 4 kg, atau komplikasi',
      'Severe: below 6 months, below 4 kg, or with a complication',
    ),
    status: 'act',
    refer: { to: 'hospital', withinDays: 0 },
  },
} satisfies Record<HospitalForNutrition, Outcome>)

export const nutritionResponseScale = scale(text('Hasil perawatan', 'Response'), {
  recovered: { label: text('Pulih, perawatan selesai', 'Recovered, care ends'), status: 'ok' },
  improving: {
    label: text('Membaik, teruskan', 'Improving, go on'),
    status: 'watch',
    advice: feed,
  },
  wait: {
    label: text('Belum seminggu, teruskan', 'Not yet a week, go on'),
    status: 'watch',
    advice: feed,
  },
  hospital: {
    label: text('Belum membaik, rujuk ke rumah sakit', 'Not improving, to hospital'),
    clinical: text(
      'Tanpa respons sesudah 1 minggu, red flag, atau komplikasi',
      'No response after a week, red flag or complication',
    ),
    status: 'act',
    refer: { to: 'hospital', withinDays: 1 },
  },
} satisfies Record<NutritionResponse, Outcome>)
