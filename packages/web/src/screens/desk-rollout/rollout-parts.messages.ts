import { i18n } from '../../i18n/i18n.ts'

export const partsMessages = i18n('rollout-parts', {
  label: 'Bagian perluasan',
  board: 'Papan',
  plan: 'Rencana',
  steps: 'Langkah',
  gaps: 'Kekurangan',
  examples: 'Contoh',
})
