import type { Colour } from '../../clinical/young-infant.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

/** The colours of MTBS. */
export const sickChildScale = scale(text('Keadaan anak', 'How the child is'), {
  green: {
    label: text('Dirawat di rumah', 'Care at home'),
    clinical: text('MTBS hijau', 'MTBS green'),
    status: 'ok',
    advice: text(
      'Beri minum dan makan lebih sering; kembali bila memburuk.',
      'Drink and eat more often; come back when worse.',
    ),
  },
  yellow: {
    label: text('Perlu diobati di Puskesmas', 'Needs treatment at the Puskesmas'),
    clinical: text('MTBS kuning', 'MTBS yellow'),
    status: 'act',
    advice: text('Obati hari ini, periksa lagi dua hari lagi.', 'Treat today, again in two days.'),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
  red: {
    label: text('Sakit berat, rujuk sekarang', 'Very ill, refer now'),
    clinical: text('MTBS merah', 'MTBS red'),
    status: 'act',
    advice: text('Antar ke rumah sakit sekarang juga.', 'Go to the hospital now.'),
    refer: { to: 'hospital', withinDays: 0 },
  },
} satisfies Record<Colour, Outcome>)
