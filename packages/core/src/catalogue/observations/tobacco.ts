/** Tobacco and breath. Ranges are ours; the wording of the PUMA questions is ours. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

/** Never: fewer than 20 packs in life, or less than one cigarette a day for a year. */
export const everSmoked = {
  kind: 'choice',
  label: text('Riwayat merokok', 'Smoking in life'),
  code: 'jejaring:ever-smoked',
  options: {
    never: text('Tidak (kurang dari 20 bungkus seumur hidup)', 'No (below 20 packs in life)'),
    stopped: text('Pernah, sudah berhenti', 'Stopped'),
    smokes: text('Masih merokok', 'Still smokes'),
  },
} as const satisfies Choice

export const cigarettesPerDay = {
  kind: 'quantity',
  label: text('Batang rokok sehari', 'Cigarettes a day'),
  code: 'jejaring:cigarettes-per-day',
  unit: '{cigarette}/d',
  decimals: 0,
  plausible: [0, 120],
  usual: [1, 48],
} as const satisfies Quantity

export const smokingYears = {
  kind: 'quantity',
  label: text('Lama merokok, tahun', 'Years of smoking'),
  code: 'jejaring:smoking-years',
  unit: 'a',
  decimals: 0,
  plausible: [0, 95],
  usual: [1, 60],
} as const satisfies Quantity

const asked = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:puma-${code}` }) as const satisfies YesNo

export const breath = {
  breathless: asked(
    'Sesak saat jalan cepat atau menanjak',
    'Short of breath when hurrying or uphill',
    'breathless',
  ),
  phlegm: asked('Sering berdahak, bukan karena pilek', 'Phlegm without a cold', 'phlegm'),
  cough: asked('Sering batuk, bukan karena pilek', 'Cough without a cold', 'cough'),
  spirometryAsked: asked(
    'Pernah disuruh tes tiup paru (spirometri)',
    'Was ever told to have spirometry',
    'spirometry-asked',
  ),
} as const

/** After a bronchodilator. */
export const breathRatio = {
  kind: 'quantity',
  label: text('FEV1/FVC sesudah bronkodilator', 'FEV1/FVC after a bronchodilator'),
  code: 'loinc:19926-5',
  unit: '%',
  decimals: 1,
  plausible: [10, 100],
  usual: [40, 95],
} as const satisfies Quantity
