/** Blood pressure and what a drop of blood tells. Codes: SATUSEHAT examples. Ranges are ours. */
import { type Quantity, text } from '../observation.ts'

export const systolic = {
  kind: 'quantity',
  label: text('Tensi atas (sistolik)', 'Systolic pressure'),
  code: 'loinc:8480-6',
  unit: 'mm[Hg]',
  decimals: 0,
  plausible: [50, 300],
  usual: [80, 220],
  repeats: true,
} as const satisfies Quantity

export const diastolic = {
  kind: 'quantity',
  label: text('Tensi bawah (diastolik)', 'Diastolic pressure'),
  code: 'loinc:8462-4',
  unit: 'mm[Hg]',
  decimals: 0,
  plausible: [20, 200],
  usual: [50, 130],
  repeats: true,
} as const satisfies Quantity

/** From a finger prick, as the field measures it. */
export const haemoglobin = {
  kind: 'quantity',
  label: text('Hb', 'Haemoglobin'),
  code: 'loinc:30352-9',
  unit: 'g/dL',
  decimals: 1,
  plausible: [2, 25],
  usual: [7, 17],
} as const satisfies Quantity

export const randomGlucose = {
  kind: 'quantity',
  label: text('Gula darah sewaktu', 'Random blood glucose'),
  code: 'loinc:2345-7',
  unit: 'mg/dL',
  decimals: 0,
  plausible: [10, 1000],
  usual: [60, 400],
} as const satisfies Quantity
