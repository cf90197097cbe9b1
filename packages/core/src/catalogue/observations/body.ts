/**
 * Sizes of the body. Codes: SATUSEHAT examples. The ranges are ours: plausible is what a living
 * person can have, usual what nine hundred and ninety of a thousand have; services narrow them.
 */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

export const bodyWeight = {
  kind: 'quantity',
  label: text('Berat badan', 'Weight'),
  short: text('Berat', 'Weight'),
  code: 'loinc:29463-7',
  unit: 'kg',
  decimals: 2,
  plausible: [0.4, 300],
  usual: [30, 120],
} as const satisfies Quantity

export const bodyHeight = {
  kind: 'quantity',
  label: text('Tinggi badan', 'Height'),
  short: text('Tinggi', 'Height'),
  code: 'loinc:8302-2',
  unit: 'cm',
  decimals: 1,
  plausible: [60, 230],
  usual: [135, 190],
} as const satisfies Quantity

/** Lying below two years, standing from then on. */
export const bodyLength = {
  kind: 'quantity',
  label: text('Panjang atau tinggi badan', 'Length or height'),
  short: text('Panjang/ tinggi', 'Length/ height'),
  code: 'loinc:8302-2',
  unit: 'cm',
  decimals: 1,
  plausible: [30, 130],
  usual: [45, 118],
} as const satisfies Quantity

export const lengthPosition = {
  kind: 'choice',
  label: text('Posisi waktu diukur', 'Position when measured'),
  code: 'jejaring:length-position',
  options: {
    lying: text('Berbaring', 'Lying'),
    standing: text('Berdiri', 'Standing'),
  },
} as const satisfies Choice

export const headCircumference = {
  kind: 'quantity',
  label: text('Lingkar kepala', 'Head circumference'),
  short: text('L. kepala', 'Head'),
  code: 'loinc:9843-4',
  unit: 'cm',
  decimals: 1,
  plausible: [20, 65],
  usual: [31, 54],
} as const satisfies Quantity

/** Mid upper arm circumference (LiLA). */
export const upperArm = {
  kind: 'quantity',
  label: text('Lingkar lengan atas (LiLA)', 'Upper arm circumference'),
  short: text('LiLA', 'Arm'),
  code: 'snomed:284473002',
  unit: 'cm',
  decimals: 1,
  plausible: [6, 60],
  usual: [20, 40],
} as const satisfies Quantity

/** At its widest, sitting. */
export const calf = {
  kind: 'quantity',
  label: text('Lingkar betis', 'Calf circumference'),
  code: 'jejaring:calf-circumference',
  unit: 'cm',
  decimals: 1,
  plausible: [10, 70],
  usual: [22, 45],
} as const satisfies Quantity

export const waist = {
  kind: 'quantity',
  label: text('Lingkar perut', 'Waist'),
  code: 'snomed:276361009',
  unit: 'cm',
  decimals: 1,
  plausible: [35, 220],
  usual: [55, 130],
} as const satisfies Quantity

/** Pitting oedema of both feet. */
export const oedema = {
  kind: 'yesNo',
  label: text(
    'Kedua kaki bengkak, berbekas bila ditekan',
    'Both feet swollen, a dent stays when pressed',
  ),
  code: 'snomed:284521000',
} as const satisfies YesNo
