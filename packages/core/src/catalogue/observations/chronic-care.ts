/** Decisions and answers in the care of diabetes and severe mental disorder, and of what high pressure harms. */
import { type Choice, type Day, type YesNo, text } from '../observation.ts'

export const diabetesBasis = {
  kind: 'choice',
  label: text('Keputusan pemeriksaan', 'Decision of the examination'),
  code: 'jejaring:diabetes-diagnosis',
  options: {
    'not-diabetes': text('Bukan diabetes', 'Not diabetes'),
    prediabetes: text('Prediabetes', 'Prediabetes'),
    'known-treated': text('Diabetes, sudah diketahui dan diobati', 'Diabetes, known and treated'),
    new: text('Diabetes, baru ditemukan', 'Diabetes, newly found'),
  },
} as const satisfies Choice

export const diabetesKnownSince = {
  kind: 'day',
  label: text('Diketahui sejak', 'Known since'),
  code: 'jejaring:diabetes-known-since',
} as const satisfies Day

const TAKEN = {
  taken: text('Diminum atau disuntik', 'Taken or injected'),
  'not-prescribed': text('Tidak diberi obat', 'None prescribed'),
  'not-taken': text('Tidak', 'Not taken'),
} as const

export const diabetesDrugTaken = {
  kind: 'choice',
  label: text('Obat gula dalam 24 jam ini', 'Diabetes drug in the last 24 hours'),
  code: 'jejaring:diabetes-drug-taken',
  options: TAKEN,
} as const satisfies Choice

export const mentalDrugTaken = {
  kind: 'choice',
  label: text('Obat jiwa dalam 24 jam ini', 'Mental health drug in the last 24 hours'),
  code: 'jejaring:mental-drug-taken',
  options: TAKEN,
} as const satisfies Choice

export const mentalBasis = {
  kind: 'choice',
  label: text('Keputusan pemeriksaan', 'Decision of the examination'),
  code: 'jejaring:severe-mental-diagnosis',
  options: {
    'not-severe': text('Bukan gangguan jiwa berat', 'No severe mental disorder'),
    'known-treated': text('Gangguan jiwa berat, sudah diobati', 'Severe disorder, treated'),
    new: text('Gangguan jiwa berat, baru ditemukan', 'Severe disorder, newly found'),
  },
} as const satisfies Choice

/** What health workers alone read. */
export const mentalDisorder = {
  kind: 'choice',
  label: text('Jenis gangguan', 'Kind of disorder'),
  code: 'jejaring:severe-mental-disorder',
  options: {
    schizophrenia: text('Skizofrenia', 'Schizophrenia'),
    'acute-psychosis': text('Psikotik akut', 'Acute psychosis'),
    'bipolar-psychosis': text('Bipolar dengan gejala psikotik', 'Bipolar with psychotic signs'),
    'depression-psychosis': text(
      'Depresi dengan gejala psikotik',
      'Depression with psychotic signs',
    ),
    other: text('Psikotik lain', 'Other psychosis'),
  },
  sensitive: true,
} as const satisfies Choice

export const relapseSigns = {
  kind: 'yesNo',
  label: text(
    'Kambuh: tidak tidur, bicara atau tertawa sendiri, curiga, mengurung diri, mengamuk',
    'Relapse: no sleep, talking or laughing alone, suspicious, withdrawn, raging',
  ),
  code: 'jejaring:mental-relapse-signs',
} as const satisfies YesNo

export const dangerToSelfOrOthers = {
  kind: 'yesNo',
  label: text(
    'Mau melukai diri sendiri atau orang lain',
    'Wants to hurt himself, herself or somebody else',
  ),
  code: 'jejaring:danger-to-self-or-others',
} as const satisfies YesNo

export const restrained = {
  kind: 'yesNo',
  label: text('Dipasung, diikat atau dikurung', 'Chained, tied or locked up'),
  code: 'jejaring:restrained',
} as const satisfies YesNo

export const mentalStateExamined = {
  kind: 'yesNo',
  label: text('Status mental diperiksa', 'Mental state examined'),
  code: 'jejaring:mental-state-examined',
} as const satisfies YesNo

export const adherenceTaught = {
  kind: 'yesNo',
  label: text(
    'Edukasi minum obat kepada orang ini dan keluarga',
    'Taught about taking the drug, with the family',
  ),
  code: 'jejaring:adherence-taught',
} as const satisfies YesNo

const FINDING = {
  normal: text('Normal', 'Normal'),
  abnormal: text('Tidak normal', 'Abnormal'),
} as const

export const kidneyFinding = {
  kind: 'choice',
  label: text('Fungsi ginjal', 'Kidney function'),
  code: 'jejaring:kidney-finding',
  options: FINDING,
} as const satisfies Choice

export const fundusFinding = {
  kind: 'choice',
  label: text('Funduskopi', 'Fundus of the eye'),
  code: 'jejaring:fundus-finding',
  options: FINDING,
} as const satisfies Choice

export const ecgFinding = {
  kind: 'choice',
  label: text('EKG', 'ECG'),
  code: 'jejaring:ecg-finding',
  options: FINDING,
} as const satisfies Choice
