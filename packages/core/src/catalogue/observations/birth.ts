/** The birth: where, how, by whom. Ranges are ours. */
import { type Choice, type Day, type Quantity, text } from '../observation.ts'

const people = {
  kind: 'quantity',
  unit: '{person}',
  decimals: 0,
  plausible: [0, 9],
  usual: [0, 4],
} as const

export const doctorsAtBirth = {
  ...people,
  label: text('Dokter yang menolong, berapa orang', 'Doctors who helped'),
  code: 'jejaring:birth-doctors',
} as const satisfies Quantity

export const midwivesAtBirth = {
  ...people,
  label: text('Bidan yang menolong, berapa orang', 'Midwives who helped'),
  code: 'jejaring:birth-midwives',
} as const satisfies Quantity

export const nursesAtBirth = {
  ...people,
  label: text('Perawat yang menolong, berapa orang', 'Nurses who helped'),
  code: 'jejaring:birth-nurses',
} as const satisfies Quantity

export const deliveryMode = {
  kind: 'choice',
  label: text('Cara bersalin', 'Way of birth'),
  code: 'jejaring:delivery-mode',
  options: {
    spontaneous: text('Spontan', 'Spontaneous'),
    assisted: text('Vakum atau forsep', 'Vacuum or forceps'),
    caesarean: text('Operasi sesar', 'Caesarean'),
  },
} as const satisfies Choice

export const birthComplication = {
  kind: 'choice',
  label: text('Penyulit waktu bersalin', 'Complication at birth'),
  code: 'jejaring:birth-complication',
  options: {
    none: text('Tidak ada', 'None'),
    bleeding: text('Perdarahan', 'Bleeding'),
    pressure: text('Tensi tinggi atau kejang', 'High pressure or fits'),
    infection: text('Demam atau infeksi', 'Fever or infection'),
    obstructed: text('Persalinan macet', 'Obstructed labour'),
    other: text('Lain-lain', 'Other'),
  },
} as const satisfies Choice

export const childrenBorn = {
  kind: 'quantity',
  label: text('Bayi lahir hidup, berapa', 'Children born alive'),
  code: 'jejaring:children-born-alive',
  unit: '{child}',
  decimals: 0,
  plausible: [0, 6],
  usual: [0, 2],
} as const satisfies Quantity

/** Of a birth that was not followed here as a pregnancy. */
export const bornOn = {
  kind: 'day',
  label: text('Tanggal bersalin', 'Day of the birth'),
  code: 'jejaring:gave-birth-on',
} as const satisfies Day
