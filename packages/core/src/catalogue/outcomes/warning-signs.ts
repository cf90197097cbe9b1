import type { Scale } from '../define.ts'
import { text } from '../observation.ts'

/** For one question that lists signs. */
export const warningSignScale = {
  none: { label: text('Tidak ada tanda bahaya', 'No warning sign'), status: 'ok' },
  present: {
    label: text('Ada tanda bahaya, rujuk sekarang', 'Warning sign, refer now'),
    status: 'act',
    advice: text('Antar ke Puskesmas sekarang juga.', 'Take the person to the Puskesmas now.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
} as const satisfies Scale
