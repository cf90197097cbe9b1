/** What is told, scored or given at school age. Codes of our own where SATUSEHAT has none. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

/** 1 to 12, as the child or the school says. */
export const schoolClass = {
  kind: 'quantity',
  label: text('Kelas, 1 sampai 12', 'Class, 1 to 12'),
  code: 'jejaring:school-class',
  unit: '1',
  decimals: 0,
  plausible: [1, 12],
  usual: [1, 12],
  optional: true,
} as const satisfies Quantity

const subScore = {
  kind: 'quantity',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 10],
  usual: [0, 10],
  sensitive: true,
} as const

/** Sub-scores of the SDQ; the form itself is licensed and stays on paper. */
export const sdqEmotional = {
  ...subScore,
  label: text('SDQ: skor emosi', 'SDQ: emotional score'),
  code: 'snomed:386816005',
} as const satisfies Quantity

export const sdqConduct = {
  ...subScore,
  label: text('SDQ: skor perilaku', 'SDQ: conduct score'),
  code: 'snomed:277843001',
} as const satisfies Quantity

export const sdqHyperactivity = {
  ...subScore,
  label: text('SDQ: skor hiperaktif', 'SDQ: hyperactivity score'),
  code: 'snomed:44548000',
} as const satisfies Quantity

export const sdqPeers = {
  ...subScore,
  label: text('SDQ: skor teman sebaya', 'SDQ: peer score'),
  code: 'snomed:52381000119109',
} as const satisfies Quantity

export const sdqProsocial = {
  ...subScore,
  label: text('SDQ: skor prososial (kekuatan)', 'SDQ: prosocial score (strength)'),
  code: 'kemkes:OC000092',
} as const satisfies Quantity

export const sdqRespondent = {
  kind: 'choice',
  label: text('SDQ diisi oleh', 'SDQ filled in by'),
  code: 'jejaring:sdq-respondent',
  options: {
    self: text('Anak sendiri (11-18 tahun)', 'The child (11-18 years)'),
    parent: text('Orang tua (4-10 tahun)', 'A parent (4-10 years)'),
  },
  sensitive: true,
} as const satisfies Choice

export const pscScore = {
  kind: 'quantity',
  label: text('PSC: skor', 'PSC: score'),
  code: 'jejaring:psc-score',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 70],
  usual: [0, 60],
  sensitive: true,
} as const satisfies Quantity

const assist = {
  kind: 'quantity',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 39],
  usual: [0, 35],
  sensitive: true,
} as const

export const assistAlcohol = {
  ...assist,
  label: text('ASSIST: skor alkohol', 'ASSIST: alcohol score'),
  code: 'jejaring:assist-alcohol-score',
} as const satisfies Quantity

export const assistOther = {
  ...assist,
  label: text('ASSIST: skor tertinggi zat lain', 'ASSIST: highest score of another substance'),
  code: 'jejaring:assist-other-score',
} as const satisfies Quantity

export const teenSmoking = {
  kind: 'choice',
  label: text('Merokok, rokok elektrik termasuk', 'Smoking, electronic cigarettes included'),
  code: 'jejaring:teen-smoking',
  options: {
    no: text('Tidak', 'No'),
    tried: text('Pernah mencoba', 'Tried it'),
    sometimes: text('Kadang-kadang', 'Sometimes'),
    daily: text('Setiap hari', 'Every day'),
  },
} as const satisfies Choice

export const smokeOfOthers = {
  kind: 'yesNo',
  label: text('Terkena asap rokok orang lain bulan ini', "In other people's smoke this month"),
  code: 'jejaring:smoke-of-others',
} as const satisfies YesNo

/** As the running test rates it: 1000 m from 10 to 12 years, 1600 m from 13. */
export const fitness = {
  kind: 'choice',
  label: text('Kebugaran menurut tes lari', 'Fitness by the running test'),
  code: 'jejaring:fitness-category',
  options: {
    'very-good': text('Sangat baik', 'Very good'),
    good: text('Baik', 'Good'),
    enough: text('Cukup', 'Fair'),
    poor: text('Kurang', 'Poor'),
    'very-poor': text('Sangat kurang', 'Very poor'),
  },
} as const satisfies Choice

/** The colour with which the interview of the teen clinic (HEEADSSS) ends. */
export const interviewColour = {
  kind: 'choice',
  label: text('Hasil wawancara HEEADSSS', 'Result of the HEEADSSS interview'),
  code: 'jejaring:teen-interview-colour',
  options: {
    green: text('Hijau', 'Green'),
    yellow: text('Kuning', 'Yellow'),
    red: text('Merah', 'Red'),
  },
  sensitive: true,
} as const satisfies Choice

/** One tablet a week, 60 mg iron and 400 mcg folic acid. */
export const weeklyTabletsTaken = {
  kind: 'quantity',
  label: text('Tablet tambah darah diminum sebulan ini', 'Iron tablets taken this month'),
  code: 'jejaring:weekly-iron-tablets-taken',
  unit: '{tbl}',
  decimals: 0,
  plausible: [0, 31],
  usual: [0, 5],
} as const satisfies Quantity
