import type { TetanusClass } from '../../clinical/tetanus-told.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const more = {
  advice: text(
    'Suntikan Td berikutnya diberikan pada waktunya.',
    'The next Td injection is given in its time.',
  ),
} as const

const t1 = {
  label: text('T1', 'T1'),
  clinical: text('T1: belum terlindung', 'T1: not protected yet'),
  status: 'watch',
  ...more,
} as const
const t2 = {
  label: text('T2', 'T2'),
  clinical: text('T2: terlindung 3 tahun', 'T2: protected 3 years'),
  status: 'ok',
  ...more,
} as const
const t3 = {
  label: text('T3', 'T3'),
  clinical: text('T3: terlindung 5 tahun', 'T3: protected 5 years'),
  status: 'ok',
  ...more,
} as const
const t4 = {
  label: text('T4', 'T4'),
  clinical: text('T4: terlindung 10 tahun', 'T4: protected 10 years'),
  status: 'ok',
  ...more,
} as const
const t5 = {
  label: text('T5, lengkap', 'T5, complete'),
  clinical: text('T5: terlindung lebih dari 25 tahun', 'T5: protected more than 25 years'),
  status: 'ok',
} as const

export const tetanusScale = scale(text('Status T', 'Tetanus status'), {
  t5,
  t4,
  t3,
  t2,
  t1,
  t0: {
    label: text('Belum pernah suntik tetanus', 'No tetanus injection yet'),
    clinical: text('T0: belum terlindung', 'T0: not protected'),
    status: 'watch',
    ...more,
  },
} satisfies Record<TetanusClass, Outcome>)

/** After an injection there is at least one. */
export const tetanusAfterDoseScale = scale(text('Status T', 'Tetanus status'), {
  t5,
  t4,
  t3,
  t2,
  t1,
} satisfies Record<Exclude<TetanusClass, 't0'>, Outcome>)

export const tetanusDoseScale = scale(text('Suntikan ini', 'This injection'), {
  counts: { label: text('Dihitung', 'Counts'), status: 'ok' },
  'not-wanted': {
    label: text('Sudah lengkap, tidak perlu lagi', 'Already complete, no longer needed'),
    status: 'ok',
  },
  'too-early': {
    label: text('Terlalu dekat, belum dihitung', 'Too early, does not count'),
    status: 'watch',
    advice: text(
      'Suntikan diulang pada waktu berikutnya.',
      'The injection is repeated at its next time.',
    ),
  },
})
