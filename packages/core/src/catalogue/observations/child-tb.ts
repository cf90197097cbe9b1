/** Questions and examination for TB of a child, in our own words. */
import { type Choice, type YesNo, text } from '../observation.ts'

const yesNo = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:${code}` }) as const satisfies YesNo

export const longCough = yesNo(
  'Batuk dua minggu atau lebih',
  'Cough for two weeks or more',
  'child-cough-two-weeks',
)
export const longFever = yesNo(
  'Demam dua minggu atau lebih, atau berulang tanpa sebab',
  'Fever for two weeks or more, or again and again',
  'child-fever-two-weeks',
)
export const weightNotUp = yesNo(
  'Berat turun atau tidak naik dua bulan',
  'Weight down or not up for two months',
  'child-weight-not-up-two-months',
)
export const lessActive = yesNo('Lesu, tidak seaktif biasa', 'Listless', 'child-less-active')

export const tbContact = {
  kind: 'choice',
  label: text('Dekat dengan penderita TBC', 'Near somebody with TB'),
  code: 'jejaring:child-tb-contact',
  options: {
    none: text('Tidak', 'No'),
    close: text('Sering bersama, tidak serumah', 'Often together, not in one house'),
    household: text('Serumah', 'In one house'),
  },
} as const satisfies Choice

/** Asked of small children and at school alike. */
export const childTbQuestions = {
  cough: longCough,
  fever: longFever,
  weight: weightNotUp,
  listless: lessActive,
  contact: tbContact,
} as const

export const scoredContact = {
  kind: 'choice',
  label: text('Kontak TBC', 'TB contact'),
  code: 'jejaring:child-tb-score-contact',
  options: {
    none: text('Tidak ada', 'None'),
    unclear: text('Laporan keluarga atau BTA negatif', 'Told by the family or smear negative'),
    'smear-positive': text('BTA positif', 'Smear positive'),
  },
} as const satisfies Choice

export const scoredNutrition = {
  kind: 'choice',
  label: text('Keadaan gizi', 'Nutrition'),
  code: 'jejaring:child-tb-score-nutrition',
  options: {
    good: text('Baik', 'Good'),
    poor: text('BB/TB < 90% atau BB/U < 80%', 'Weight for height < 90% or for age < 80%'),
    severe: text('Gizi buruk', 'Severe'),
  },
} as const satisfies Choice

export const tuberculin = yesNo('Tuberkulin positif', 'Tuberculin positive', 'tuberculin-positive')
export const nodes = yesNo(
  'Kelenjar lebih dari 1 cm, lebih dari satu, tidak nyeri',
  'Nodes above 1 cm, more than one, painless',
  'child-tb-score-nodes',
)
export const bones = yesNo(
  'Bengkak tulang atau sendi',
  'Swelling of bone or joint',
  'child-tb-score-bones',
)
export const xray = yesNo('Foto dada mendukung', 'Chest X-ray suggests it', 'child-tb-score-x-ray')
