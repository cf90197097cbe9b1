import type { TbScoreClass, TbSuspicion } from '../../clinical/child-tb.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

/** No disease is named: neighbours hear what a kader says. */
export const tbSuspicionScale = scale(text('Batuk dan demam lama', 'Long cough and fever'), {
  none: {
    label: text('Tidak ada tanda', 'No sign'),
    clinical: text('Bukan terduga TBC', 'TB not suspected'),
    status: 'ok',
  },
  contact: {
    label: text('Perlu diperiksa karena dekat dengan yang sakit', 'Needs a check after contact'),
    clinical: text('Kontak TBC tanpa gejala: tuberkulin dan TPT', 'TB contact: tuberculin, TPT'),
    status: 'act',
    advice: text('Ajak ke Puskesmas minggu ini.', 'Go to the Puskesmas this week.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  suspected: {
    label: text('Ada tanda, perlu diperiksa', 'A sign is there, needs an examination'),
    clinical: text('Terduga TBC anak', 'TB suspected'),
    status: 'act',
    advice: text('Ajak ke Puskesmas minggu ini.', 'Go to the Puskesmas this week.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<TbSuspicion, Outcome>)

export const tbScoreScale = scale(text('Skor TBC anak', 'TB score of a child'), {
  below: {
    label: text('Skor rendah', 'Low score'),
    clinical: text('Skor < 6', 'Score < 6'),
    status: 'ok',
  },
  unclear: {
    label: text('Perlu diperiksa di rumah sakit', 'Needs the hospital'),
    clinical: text('Balita dengan skor 5', 'Under five with score 5'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 7 },
  },
  'six-or-more': {
    label: text('Perlu putusan dokter', 'Needs the doctor’s decision'),
    clinical: text('Skor >= 6 mendukung TBC; putusan pada dokter', 'Score >= 6 supports TB'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<TbScoreClass, Outcome>)
