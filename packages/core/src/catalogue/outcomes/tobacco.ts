/** Words for lungs and tobacco; the days of a referral are ours. */
import { text } from '../observation.ts'
import { scale } from '../outcome.ts'

export const pumaScale = scale(text('Risiko paru', 'Risk for the lungs'), {
  low: {
    label: text('Napas baik', 'Breath is fine'),
    clinical: text('PUMA kurang dari 6', 'PUMA below 6'),
    status: 'ok',
    advice: text('Jangan merokok, jauhi asap.', 'Do not smoke, keep away from smoke.'),
  },
  'at-risk': {
    label: text('Paru perlu diperiksa', 'The lungs need an examination'),
    clinical: text('PUMA 6 atau lebih: berisiko PPOK', 'PUMA 6 or more: at risk of COPD'),
    status: 'act',
    advice: text(
      'Perlu tes tiup di Puskesmas bulan ini. Tawarkan berhenti merokok.',
      'Needs a breath test at the Puskesmas this month. Offer help to stop smoking.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
})

export const airwaysScale = scale(text('Tes tiup', 'Breath test'), {
  free: {
    label: text('Napas lancar', 'Airways are free'),
    clinical: text('FEV1/FVC 70% atau lebih', 'FEV1/FVC 70 % or more'),
    status: 'ok',
  },
  obstructed: {
    label: text('Napas tersumbat, perlu dokter', 'Airways are narrow, needs a doctor'),
    clinical: text('FEV1/FVC kurang dari 70%: PPOK', 'FEV1/FVC below 70 %: COPD'),
    status: 'act',
    advice: text('Dokter memutuskan pengobatan.', 'A doctor decides on the treatment.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
})

export const lungHistoryScale = scale(text('Riwayat merokok', 'Smoking history'), {
  none: { label: text('Tidak pernah merokok', 'Never smoked'), status: 'ok' },
  smoked: {
    label: text('Pernah merokok', 'Smoked'),
    clinical: text('Kurang dari 30 bungkus-tahun', 'Below 30 pack-years'),
    status: 'watch',
    advice: text('Tawarkan layanan berhenti merokok.', 'Offer help to stop smoking.'),
  },
  heavy: {
    label: text('Lama dan banyak merokok, paru perlu diperiksa', 'Long and heavy smoking'),
    clinical: text('30 bungkus-tahun atau lebih: berisiko kanker paru', '30 pack-years or more'),
    status: 'act',
    advice: text(
      'Perlu diperiksa dokter bulan ini. Tawarkan berhenti merokok.',
      'Needs a doctor this month. Offer help to stop smoking.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
})
