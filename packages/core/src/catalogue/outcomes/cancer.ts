/** Words for cancer screening, liver and vessels. The days of a referral are ours. */
import { years } from '../../calendar/local-date.ts'
import type { BowelRisk, CervixInterval, VesselRisk } from '../../clinical/cancer-risk.ts'
import { text } from '../observation.ts'
import { type Outcome, scale, sensitiveScale } from '../outcome.ts'

const further = text('Perlu pemeriksaan lanjutan', 'Needs a further examination')

export const breastScale = scale(text('Payudara', 'Breasts'), {
  none: {
    label: text('Payudara baik', 'Breasts are fine'),
    status: 'ok',
    advice: text(
      'Periksa sendiri tiap bulan, hari ke-7 sampai 10 sejak haid.',
      'Check yourself every month, day 7 to 10 of the cycle.',
    ),
  },
  present: {
    label: further,
    clinical: text('SADANIS tidak normal', 'Abnormal clinical breast examination'),
    status: 'act',
    advice: text(
      'Perlu diperiksa di rumah sakit dalam dua minggu.',
      'Needs the hospital within two weeks.',
    ),
    refer: { to: 'hospital', withinDays: 14 },
  },
})

export const cervixScale = scale(text('Leher rahim', 'Cervix'), {
  negative: { label: text('Hasil baik', 'Result is good'), status: 'ok' },
  positive: {
    label: further,
    clinical: text('IVA atau HPV DNA positif', 'VIA or HPV DNA positive'),
    status: 'act',
    advice: text('Kembali ke Puskesmas untuk pengobatan.', 'Back to the Puskesmas for treatment.'),
    refer: { to: 'puskesmas', withinDays: 14 },
  },
  'suspected-cancer': {
    label: text('Perlu pemeriksaan rumah sakit segera', 'Needs the hospital soon'),
    clinical: text('Curiga kanker leher rahim', 'Suspected cancer of the cervix'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 7 },
  },
})

export const cervixIntervalScale = sensitiveScale(text('Periksa lagi', 'Again'), {
  'ten-years': { label: text('10 tahun lagi', 'In 10 years'), status: 'ok' },
  'three-years': { label: text('3 tahun lagi', 'In 3 years'), status: 'ok' },
  'one-year': { label: text('Tahun depan', 'Next year'), status: 'watch', again: years(1) },
  'not-yet': {
    label: text('Belum perlu, tanyakan tahun depan', 'Not yet, ask next year'),
    status: 'ok',
    again: years(1),
  },
} satisfies Record<CervixInterval, Outcome>)

export const bowelRiskScale = scale(text('Risiko usus besar', 'Risk of the bowel'), {
  average: {
    label: text('Risiko biasa', 'Ordinary risk'),
    clinical: text('APCS 0-1', 'APCS 0-1'),
    status: 'ok',
  },
  moderate: {
    label: text('Risiko sedang', 'Moderate risk'),
    clinical: text('APCS 2-3', 'APCS 2-3'),
    status: 'watch',
    advice: text(
      'Perbanyak sayur dan gerak; laporkan darah pada tinja.',
      'More vegetables and movement; report blood in the stool.',
    ),
  },
  high: {
    label: text('Usus besar perlu diperiksa', 'The bowel needs an examination'),
    clinical: text('APCS 4-7: darah samar tinja, colok dubur', 'APCS 4-7: occult blood, rectal'),
    status: 'act',
    advice: text('Tes tinja di Puskesmas bulan ini.', 'A stool test at the Puskesmas this month.'),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
} satisfies Record<BowelRisk, Outcome>)

export const bowelTestScale = scale(text('Tes usus besar', 'Test of the bowel'), {
  negative: { label: text('Hasil baik', 'Result is good'), status: 'ok' },
  positive: {
    label: further,
    clinical: text('Darah samar atau colok dubur positif', 'Occult blood or rectal finding'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 14 },
  },
})

export const liverScale = scale(text('Hati', 'Liver'), {
  unlikely: {
    label: text('Hati baik', 'Liver is fine'),
    clinical: text('APRI 0,5 atau kurang', 'APRI 0.5 or less'),
    status: 'ok',
  },
  possible: {
    label: further,
    clinical: text('APRI lebih dari 0,5: curiga fibrosis', 'APRI above 0.5: fibrosis suspected'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 30 },
  },
})

const talk = text(
  'Jangan merokok, kurangi garam, minum obat teratur.',
  'No smoking, less salt, take the drugs regularly.',
)
const doctor = {
  label: text('Risiko jantung tinggi, perlu dokter', 'High risk for the heart, needs a doctor'),
  status: 'act',
  advice: text('Bertemu dokter Puskesmas bulan ini.', 'See the doctor this month.'),
  refer: { to: 'puskesmas', withinDays: 30 },
} as const

export const vesselRiskScale = scale(text('Risiko jantung 10 tahun', 'Ten-year heart risk'), {
  'below-5': {
    label: text('Risiko jantung rendah', 'Low risk for the heart'),
    clinical: text('< 5%, hijau', '< 5 %, green'),
    status: 'ok',
  },
  'from-5': {
    label: text('Risiko jantung sedang', 'Moderate risk for the heart'),
    clinical: text('5-9%, kuning', '5-9 %, yellow'),
    status: 'watch',
    advice: talk,
  },
  'from-10': {
    label: text('Risiko jantung agak tinggi', 'Raised risk for the heart'),
    clinical: text('10-19%, jingga', '10-19 %, orange'),
    status: 'watch',
    advice: talk,
  },
  'from-20': { ...doctor, clinical: text('20-29%, merah', '20-29 %, red') },
  'from-30': { ...doctor, clinical: text('30% atau lebih, merah tua', '30 % or more, dark red') },
} satisfies Record<VesselRisk, Outcome>)
