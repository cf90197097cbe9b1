/** The yearly worm tablet. Codes of our own. */
import { type Choice, type YesNo, text } from '../observation.ts'

export const wormTabletGiven = {
  kind: 'choice',
  label: text('Albendazol', 'Albendazole'),
  code: 'jejaring:albendazole-dose',
  options: {
    half: text('200 mg, setengah tablet', '200 mg, half a tablet'),
    whole: text('400 mg, satu tablet', '400 mg, one tablet'),
  },
} as const satisfies Choice

export const feverOrIll = {
  kind: 'yesNo',
  label: text('Sedang demam atau sakit', 'Has fever or is ill'),
  code: 'jejaring:fever-or-ill-now',
} as const satisfies YesNo
