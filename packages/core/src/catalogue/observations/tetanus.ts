import { type Choice, type Day, text } from '../observation.ts'

/** Counted from all doses told of, or read from a card. */
export const toldTetanusStatus = {
  kind: 'choice',
  label: text('Status T menurut kartu atau ingatan', 'Tetanus status by card or memory'),
  code: 'jejaring:tetanus-status-told',
  options: {
    t0: text('Belum pernah', 'Never'),
    t1: text('T1', 'T1'),
    t2: text('T2', 'T2'),
    t3: text('T3', 'T3'),
    t4: text('T4', 'T4'),
    t5: text('T5', 'T5'),
  },
} as const satisfies Choice

export const lastTetanusDose = {
  kind: 'day',
  label: text('Tanggal suntikan tetanus terakhir', 'Day of the last tetanus injection'),
  code: 'jejaring:tetanus-last-dose',
} as const satisfies Day
