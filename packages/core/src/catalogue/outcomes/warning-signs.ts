import { text } from '../observation.ts'
import { scale } from '../outcome.ts'

/** For one question that lists signs. */
export const warningSignScale = scale(text('Tanda bahaya', 'Danger signs'), {
  none: { label: text('Tidak ada tanda bahaya', 'No warning sign'), status: 'ok' },
  present: {
    label: text('Ada tanda bahaya, rujuk sekarang', 'Warning sign, refer now'),
    status: 'act',
    advice: text('Antar ke Puskesmas sekarang juga.', 'Take the person to the Puskesmas now.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
})
