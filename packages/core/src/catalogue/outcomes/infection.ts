/** Words for HIV, syphilis, hepatitis B, malaria and early warning. Days of a referral are ours. */
import { days, months } from '../../calendar/local-date.ts'
import type { HivResult } from '../../clinical/hiv-result.ts'
import { text } from '../observation.ts'
import { type Outcome, scale, sensitiveScale } from '../outcome.ts'

export const hivRiskScale = sensitiveScale(text('Tes tahunan', 'Yearly test'), {
  no: { label: text('Tes tahunan tidak perlu', 'No yearly test'), status: 'ok' },
  yes: {
    label: text('Tes setiap tahun', 'A test every year'),
    status: 'watch',
    advice: text('Tawarkan tes hari ini.', 'Offer the test today.'),
  },
} satisfies Record<string, Outcome>)

export const hivResultScale = sensitiveScale(text('Hasil HIV', 'HIV result'), {
  negative: { label: text('Negatif', 'Negative'), status: 'ok' },
  window: {
    label: text('Negatif, ulangi tiga bulan lagi', 'Negative, repeat in three months'),
    clinical: text('Negatif, masa jendela', 'Negative, window period'),
    status: 'watch',
    again: months(3),
  },
  incomplete: {
    label: text('Tes kedua dan ketiga belum dilakukan', 'Second and third test not done'),
    clinical: text('R1 reaktif', 'R1 reactive'),
    status: 'act',
    advice: text('Lanjutkan tes hari ini.', 'Go on with the tests today.'),
    again: days(1),
  },
  inconclusive: {
    label: text('Belum pasti, ulangi dua minggu lagi', 'Not certain, repeat in two weeks'),
    clinical: text('Inkonklusif', 'Inconclusive'),
    status: 'act',
    advice: text('Ulangi ketiga tes dua minggu lagi.', 'Repeat all three in two weeks.'),
    again: days(14),
  },
  positive: {
    label: text('Positif', 'Positive'),
    clinical: text('HIV positif', 'HIV positive'),
    status: 'act',
    advice: text('Mulai obat sesegera mungkin.', 'Start treatment as soon as possible.'),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<HivResult, Outcome>)

const nonReactive = { label: text('Nonreaktif', 'Non-reactive'), status: 'ok' } as const
const reactive = { label: text('Reaktif', 'Reactive'), status: 'act' } as const

export const syphilisTestScale = sensitiveScale(text('Hasil sifilis', 'Syphilis result'), {
  'non-reactive': nonReactive,
  reactive: {
    ...reactive,
    clinical: text('Sifilis reaktif', 'Syphilis reactive'),
    advice: text(
      'Benzatin penisilin oleh dokter, pasangan dites.',
      'Benzathine penicillin by the doctor; test the partner.',
    ),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<string, Outcome>)

export const syphilisTreatmentScale = sensitiveScale(text('Pengobatan', 'Treatment'), {
  complete: {
    label: text('Diobati, pasangan dites', 'Treated, partner tested'),
    status: 'ok',
  },
  'partner-missing': {
    label: text('Pasangan belum dites', 'The partner was not tested'),
    status: 'watch',
    advice: text('Ajak pasangan untuk tes.', 'Invite the partner to a test.'),
  },
  untreated: {
    label: text('Belum diobati', 'Not treated'),
    status: 'act',
    advice: text('Dokter menyuntik hari ini.', 'The doctor injects today.'),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<string, Outcome>)

export const hepatitisBTestScale = sensitiveScale(text('HBsAg', 'HBsAg'), {
  'non-reactive': nonReactive,
  reactive: {
    ...reactive,
    clinical: text('HBsAg reaktif', 'HBsAg reactive'),
    advice: text('Dinilai di rumah sakit.', 'To be seen by the hospital.'),
    refer: { to: 'hospital', withinDays: 30 },
  },
} satisfies Record<string, Outcome>)

export const immunoglobulinScale = sensitiveScale(text('HBIg', 'HBIg'), {
  'in-time': { label: text('HBIg tepat waktu', 'HBIg in time'), status: 'ok' },
  late: {
    label: text('HBIg terlambat', 'HBIg late'),
    status: 'watch',
    advice: text('Tes HBsAg umur 9 bulan.', 'Test HBsAg at 9 months.'),
  },
  'not-given': {
    label: text('HBIg belum diberikan', 'HBIg not given'),
    status: 'act',
    advice: text('Bawa bayi ke rumah sakit sekarang.', 'Take the baby to the hospital now.'),
    refer: { to: 'hospital', withinDays: 0 },
  },
} satisfies Record<string, Outcome>)

export const malariaSuspicionScale = scale(text('Demam', 'Fever'), {
  none: { label: text('Belum perlu tes darah', 'No blood test needed'), status: 'ok' },
  suspected: {
    label: text('Perlu tes darah', 'Needs a blood test'),
    clinical: text('Tersangka malaria', 'Suspected malaria'),
    status: 'act',
    advice: text('Tes darah hari ini.', 'A blood test today.'),
    refer: { to: 'pustu', withinDays: 1 },
  },
} satisfies Record<string, Outcome>)

export const malariaTestScale = scale(text('Tes malaria', 'Malaria test'), {
  negative: { label: text('Hasil negatif', 'Negative'), status: 'ok' },
  positive: {
    label: text('Perlu diobati hari ini', 'Needs treatment today'),
    clinical: text('Malaria', 'Malaria'),
    status: 'act',
    advice: text('Mulai obat hari ini, habiskan.', 'Start the drug today, finish it.'),
  },
} satisfies Record<string, Outcome>)

export const malariaDrugScale = scale(text('Obat', 'Drug'), {
  taken: { label: text('Obat diminum', 'Drug taken'), status: 'ok' },
  'not-taken': {
    label: text('Obat tidak diminum sesuai aturan', 'Drug not taken as told'),
    status: 'act',
    advice: text('Jelaskan cara minum, hubungi petugas.', 'Explain; call the health worker.'),
    refer: { to: 'pustu', withinDays: 1 },
  },
  'still-ill': {
    label: text('Masih demam, periksa lagi', 'Still feverish, examine again'),
    status: 'act',
    advice: text('Periksa lagi hari ini.', 'Be examined again today.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
} satisfies Record<string, Outcome>)

export const outbreakSignScale = scale(text('Laporan', 'Report'), {
  none: { label: text('Tidak ada yang dilaporkan', 'Nothing to report'), status: 'ok' },
  today: {
    label: text('Laporkan ke Pustu hari ini', 'Report to the Pustu today'),
    status: 'act',
    advice: text('Anjurkan berobat, catat di mana.', 'Send for treatment; note where.'),
    refer: { to: 'pustu', withinDays: 1 },
  },
  now: {
    label: text('Laporkan sekarang', 'Report now'),
    status: 'act',
    advice: text('Telepon petugas sekarang.', 'Call the health worker now.'),
    refer: { to: 'pustu', withinDays: 0 },
  },
} satisfies Record<string, Outcome>)

export const noticeScale = scale(text('Laporan', 'Report'), {
  weekly: {
    label: text('Masuk laporan mingguan', 'Counted in the weekly report'),
    status: 'watch',
  },
  'at-once': {
    label: text('Lapor Dinkes dalam 24 jam', 'Report within 24 hours'),
    clinical: text('Kemungkinan KLB', 'Possible outbreak'),
    status: 'act',
    advice: text(
      'Lapor dan mulai penyelidikan dalam 24 jam.',
      'Report and begin to investigate within 24 hours.',
    ),
  },
} satisfies Record<string, Outcome>)
