import { type Choice, text } from '../observation.ts'

export const classTopic = {
  kind: 'choice',
  label: text('Yang dibahas', 'Topic'),
  code: 'jejaring:toddler-class-topic',
  options: {
    feeding: text('ASI dan makanan anak', 'Breast milk and food'),
    growth: text('Tumbuh dan kembang', 'Growth and development'),
    vaccines: text('Imunisasi', 'Vaccines'),
    illness: text('Anak sakit dan tanda bahaya', 'Illness and danger signs'),
    care: text('Pengasuhan dan kebersihan', 'Care and hygiene'),
  },
} as const satisfies Choice
