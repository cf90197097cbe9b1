/** What is told, scored or given at school age. Codes of our own where SATUSEHAT has none. */
import { type Quantity, text } from '../observation.ts'

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
