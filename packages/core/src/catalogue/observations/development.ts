/** Scores of development, hearing, sight and behaviour. The questions stay on their own forms. Ranges are ours. */
import { type Quantity, type YesNo, text } from '../observation.ts'

const points = { kind: 'quantity', unit: '{score}', decimals: 0 } as const

export const hearingNo = {
  ...points,
  label: text('TDD: jumlah jawaban tidak', 'TDD: number of no'),
  code: 'jejaring:hearing-test-no',
  plausible: [0, 10],
  usual: [0, 10],
} as const satisfies Quantity

export const rightEyeLetters = {
  ...points,
  label: text('Mata kanan: huruf E benar dari 5', 'Right eye: letters right of 5'),
  code: 'jejaring:right-eye-letters',
  plausible: [0, 5],
  usual: [0, 5],
} as const satisfies Quantity

export const leftEyeLetters = {
  ...rightEyeLetters,
  label: text('Mata kiri: huruf E benar dari 5', 'Left eye: letters right of 5'),
  code: 'jejaring:left-eye-letters',
} as const satisfies Quantity

export const rightEyeInARow = {
  kind: 'yesNo',
  label: text('Mata kanan: 3 benar berturut-turut', 'Right eye: 3 right in a row'),
  code: 'jejaring:right-eye-three-in-a-row',
} as const satisfies YesNo

export const leftEyeInARow = {
  kind: 'yesNo',
  label: text('Mata kiri: 3 benar berturut-turut', 'Left eye: 3 right in a row'),
  code: 'jejaring:left-eye-three-in-a-row',
} as const satisfies YesNo

export const redReflex = {
  kind: 'yesNo',
  label: text('Kedua manik mata merah, tidak putih', 'Both pupils red, not white'),
  code: 'jejaring:red-reflex-both-eyes',
} as const satisfies YesNo

export const mChatPoints = {
  ...points,
  label: text('M-CHAT-R: skor', 'M-CHAT-R: score'),
  code: 'jejaring:m-chat-r-score',
  plausible: [0, 20],
  usual: [0, 20],
} as const satisfies Quantity

export const behaviourYes = {
  ...points,
  label: text('KMPE: jumlah jawaban ya', 'KMPE: number of yes'),
  code: 'jejaring:kmpe-yes',
  plausible: [0, 14],
  usual: [0, 14],
} as const satisfies Quantity

export const attentionPoints = {
  ...points,
  label: text('GPPH: skor', 'GPPH: score'),
  code: 'jejaring:gpph-score',
  plausible: [0, 30],
  usual: [0, 30],
} as const satisfies Quantity

export const exclusiveToSixMonths = {
  kind: 'yesNo',
  label: text('Hanya ASI sampai 6 bulan', 'Only breast milk to 6 months'),
  code: 'jejaring:exclusive-breastfeeding-to-six-months',
} as const satisfies YesNo

export const solidsStarted = {
  kind: 'yesNo',
  label: text('MP-ASI sudah dimulai', 'Solid food begun'),
  code: 'jejaring:complementary-food-begun',
} as const satisfies YesNo

export const vaccinesOfAge = {
  kind: 'yesNo',
  label: text('Imunisasi lengkap sesuai umur', 'Vaccines complete for the age'),
  code: 'jejaring:vaccines-complete-for-age',
} as const satisfies YesNo

export const firstVitaminA = {
  kind: 'yesNo',
  label: text(
    'Vitamin A pertama sudah diterima atau sudah dijadwalkan',
    'First vitamin A given or planned',
  ),
  code: 'jejaring:first-vitamin-a',
} as const satisfies YesNo
