/** Habits and treatment of adults. Codes: SATUSEHAT examples where they have one. */
import { type Choice, type Day, type YesNo, text } from '../observation.ts'

export const smoking = {
  kind: 'choice',
  label: text('Merokok', 'Smoking'),
  code: 'loinc:72166-2',
  options: {
    never: text('Tidak pernah', 'Never'),
    stopped: text('Sudah berhenti', 'Stopped'),
    passive: text('Serumah dengan perokok', 'Lives with a smoker'),
    smokes: text('Merokok', 'Smokes'),
  },
} as const satisfies Choice

export const alcohol = {
  kind: 'yesNo',
  label: text('Minum alkohol', 'Drinks alcohol'),
  code: 'loinc:11331-6',
} as const satisfies YesNo

export const littleActivity = {
  kind: 'yesNo',
  label: text('Kurang gerak badan', 'Little physical activity'),
  code: 'jejaring:little-activity',
} as const satisfies YesNo

export const fewVegetables = {
  kind: 'yesNo',
  label: text('Kurang sayur dan buah', 'Few vegetables and fruit'),
  code: 'jejaring:few-vegetables',
} as const satisfies YesNo

export const muchSugarSaltFat = {
  kind: 'yesNo',
  label: text('Banyak gula, garam atau lemak', 'Much sugar, salt or fat'),
  code: 'jejaring:much-sugar-salt-fat',
} as const satisfies YesNo

export const diagnosisBasis = {
  kind: 'choice',
  label: text('Keputusan pemeriksaan', 'Decision of the examination'),
  code: 'jejaring:hypertension-diagnosis',
  options: {
    'not-hypertension': text('Bukan hipertensi', 'Not hypertension'),
    'known-treated': text('Sudah diketahui dan diobati', 'Known and treated'),
    new: text('Hipertensi, baru ditemukan', 'Hypertension, newly found'),
  },
} as const satisfies Choice

/** Told by the person or read from a card; the care itself starts with the visit. */
export const knownSince = {
  kind: 'day',
  label: text('Diketahui sejak', 'Known since'),
  code: 'jejaring:hypertension-known-since',
} as const satisfies Day

export const drugTaken = {
  kind: 'choice',
  label: text('Obat tensi dalam 24 jam ini', 'Blood pressure drug in the last 24 hours'),
  code: 'jejaring:blood-pressure-drug-taken',
  options: {
    taken: text('Diminum', 'Taken'),
    'not-prescribed': text('Tidak diberi obat', 'None prescribed'),
    'not-taken': text('Tidak diminum', 'Not taken'),
  },
} as const satisfies Choice
