/** Whether the drug of a long illness was taken. */
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

export const drugScale = scale(text('Obat', 'Drug'), {
  taken: { label: text('Obat diminum', 'Drug taken'), status: 'ok' },
  'not-prescribed': { label: text('Tidak diberi obat', 'No drug prescribed'), status: 'ok' },
  'not-taken': {
    label: text('Obat tidak diminum', 'Drug not taken'),
    status: 'act',
    advice: text(
      'Tanyakan sebabnya, ambil obat ke Pustu minggu ini.',
      'Ask why; get the drug at the Pustu this week.',
    ),
    refer: { to: 'pustu', withinDays: 7 },
  },
} satisfies Record<string, Outcome>)
