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

/** Plasma, after a night without food. */
export const fastingGlucose = {
  kind: 'quantity',
  label: text('Gula darah puasa', 'Fasting glucose'),
  code: 'loinc:1558-6',
  unit: 'mg/dL',
  decimals: 0,
  plausible: [10, 1000],
  usual: [60, 300],
} as const satisfies Quantity

/** Plasma, two hours after a load of sugar or a meal. */
export const twoHourGlucose = {
  kind: 'quantity',
  label: text('Gula darah 2 jam', 'Glucose after 2 hours'),
  code: 'loinc:1521-4',
  unit: 'mg/dL',
  decimals: 0,
  plausible: [10, 1000],
  usual: [60, 400],
} as const satisfies Quantity

export const glycatedHaemoglobin = {
  kind: 'quantity',
  label: text('HbA1c', 'HbA1c'),
  code: 'loinc:4548-4',
  unit: '%',
  decimals: 1,
  plausible: [3, 20],
  usual: [4, 13],
} as const satisfies Quantity

export const totalCholesterol = {
  kind: 'quantity',
  label: text('Kolesterol total', 'Total cholesterol'),
  code: 'loinc:2093-3',
  unit: 'mg/dL',
  decimals: 0,
  plausible: [50, 1000],
  usual: [100, 350],
} as const satisfies Quantity

export const ldlCholesterol = {
  kind: 'quantity',
  label: text('LDL', 'LDL'),
  code: 'loinc:2089-1',
  unit: 'mg/dL',
  decimals: 0,
  plausible: [10, 700],
  usual: [40, 250],
} as const satisfies Quantity

export const hdlCholesterol = {
  kind: 'quantity',
  label: text('HDL', 'HDL'),
  code: 'loinc:2085-9',
  unit: 'mg/dL',
  decimals: 0,
  plausible: [5, 200],
  usual: [25, 100],
} as const satisfies Quantity

export const triglyceride = {
  kind: 'quantity',
  label: text('Trigliserida', 'Triglycerides'),
  code: 'loinc:2571-8',
  unit: 'mg/dL',
  decimals: 0,
  plausible: [20, 5000],
  usual: [40, 600],
} as const satisfies Quantity

export const uricAcid = {
  kind: 'quantity',
  label: text('Asam urat', 'Uric acid'),
  code: 'loinc:3084-1',
  unit: 'mg/dL',
  decimals: 1,
  plausible: [1, 30],
  usual: [2, 12],
} as const satisfies Quantity
