/** A blood count, as the laboratory prints it. Ranges are ours. */
import { type Quantity, type YesNo, text } from '../observation.ts'

export const thalassaemiaFamily = {
  kind: 'yesNo',
  label: text('Keluarga dengan talasemia atau sering tambah darah', 'Family with thalassaemia'),
  code: 'jejaring:thalassaemia-in-family',
} as const satisfies YesNo

export const cellVolume = {
  kind: 'quantity',
  label: text('MCV', 'MCV'),
  code: 'loinc:787-2',
  unit: 'fL',
  decimals: 1,
  plausible: [30, 150],
  usual: [55, 105],
} as const satisfies Quantity

export const cellHaemoglobin = {
  kind: 'quantity',
  label: text('MCH', 'MCH'),
  code: 'loinc:785-6',
  unit: 'pg',
  decimals: 1,
  plausible: [8, 60],
  usual: [15, 36],
} as const satisfies Quantity

export const redCells = {
  kind: 'quantity',
  label: text('Eritrosit', 'Red cells'),
  code: 'loinc:789-8',
  unit: '10*6/uL',
  decimals: 2,
  plausible: [0.5, 10],
  usual: [2.5, 7],
} as const satisfies Quantity
