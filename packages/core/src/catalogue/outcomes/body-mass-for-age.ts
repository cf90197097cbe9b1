/** What to say and where to send by IMT/U, from 5 to 18 years. The days of a referral are ours. */
import { months } from '../../calendar/local-date.ts'
import type { BodyMassForAge } from '../../clinical/body-mass-for-age.ts'
import { nutritionLabels } from '../../growth/growth-class.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

export const bodyMassForAgeScale = scale(
  text('Berat dan tinggi menurut umur (IMT/U)', 'Body mass for age'),
  {
    normal: {
      label: text('Berat sesuai tinggi dan umur', 'Weight fits height and age'),
      clinical: nutritionLabels.normal,
      status: 'ok',
    },
    overweight: {
      label: text('Berat lebih, pantau', 'Weight too high, watch'),
      clinical: nutritionLabels.overweight,
      status: 'watch',
      advice: text(
        'Kurangi minuman manis dan gorengan, bergerak satu jam sehari. Timbang lagi tiga bulan lagi.',
        'Fewer sweet drinks and fried food, move an hour a day. Weigh again in three months.',
      ),
      again: months(3),
    },
    obese: {
      label: text(
        'Berat jauh berlebih, perlu diperiksa',
        'Weight far too high, needs an examination',
      ),
      clinical: nutritionLabels.obese,
      status: 'act',
      advice: text(
        'Ajak ke Puskesmas bulan ini untuk tensi dan gula darah. Kurangi minuman manis dan gorengan.',
        'Go to the Puskesmas this month for pressure and glucose. Fewer sweet drinks and fried food.',
      ),
      refer: { to: 'puskesmas', withinDays: 30 },
      again: months(3),
    },
    wasted: {
      label: text('Kurus, perlu diperiksa', 'Thin, needs an examination'),
      clinical: nutritionLabels.wasted,
      status: 'act',
      advice: text(
        'Ajak ke Puskesmas bulan ini. Tanyakan batuk lama.',
        'Go to the Puskesmas this month. Ask about a long cough.',
      ),
      refer: { to: 'puskesmas', withinDays: 30 },
    },
    'severely-wasted': {
      label: text('Sangat kurus, perlu diperiksa segera', 'Very thin, needs an examination soon'),
      clinical: nutritionLabels['severely-wasted'],
      status: 'act',
      advice: text('Ajak ke Puskesmas minggu ini.', 'Go to the Puskesmas this week.'),
      refer: { to: 'puskesmas', withinDays: 7 },
    },
  } satisfies Record<BodyMassForAge, Outcome>,
)
