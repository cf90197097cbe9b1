/** Signs that send a person on at once. The lists are answered as one question each. */
import { type YesNo, text } from '../observation.ts'

/** Signs of harm to heart, brain or eyes. */
export const pressureSigns = {
  kind: 'yesNo',
  label: text(
    'Nyeri dada, lemah sebelah badan, sesak, atau pandangan kabur',
    'Chest pain, weakness of one side, breathlessness or blurred vision',
  ),
  code: 'jejaring:pressure-warning-signs',
} as const satisfies YesNo

/** Signs of very high or very low sugar. */
export const glucoseSigns = {
  kind: 'yesNo',
  label: text(
    'Sangat haus, sering kencing, gemetar, keringat dingin, atau lemas sekali',
    'Great thirst, much urine, trembling, cold sweat or great weakness',
  ),
  code: 'jejaring:glucose-warning-signs',
} as const satisfies YesNo
