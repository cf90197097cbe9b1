/** What a health worker decides about a thin, light or short child. Codes of our own. */
import { type Choice, type YesNo, text } from '../observation.ts'

export const nutritionDecision = {
  kind: 'choice',
  label: text('Keputusan pemeriksaan', 'Decision of the examination'),
  code: 'jejaring:nutrition-decision',
  options: {
    none: text('Tidak perlu perawatan gizi', 'No care needed'),
    faltering: text('Berat tidak naik', 'Weight faltering'),
    moderate: text('Gizi kurang', 'Moderate undernutrition'),
    severe: text('Gizi buruk', 'Severe undernutrition'),
  },
} as const satisfies Choice

export const redFlag = {
  kind: 'yesNo',
  label: text('Ada tanda penyakit lain di baliknya (red flag)', 'Red flag'),
  code: 'jejaring:nutrition-red-flag',
} as const satisfies YesNo

export const complication = {
  kind: 'yesNo',
  label: text('Ada komplikasi atau tidak mau makan', 'Complication or no appetite'),
  code: 'jejaring:nutrition-complication',
} as const satisfies YesNo

export const confirmedStunted = {
  kind: 'yesNo',
  label: text('Pendek, sudah diukur ulang petugas', 'Short, measured again'),
  code: 'jejaring:stunted-confirmed',
} as const satisfies YesNo

export const nutritionResponse = {
  kind: 'choice',
  label: text('Hasil perawatan', 'Response to treatment'),
  code: 'jejaring:nutrition-response',
  options: {
    recovered: text('Pulih', 'Recovered'),
    improving: text('Membaik', 'Improving'),
    'not-improving': text('Belum membaik', 'Not improving'),
  },
} as const satisfies Choice
