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

/** Complaints under which the Pustu does not go on with the drug by itself. */
export const pressureComplaints = {
  kind: 'yesNo',
  label: text(
    'Lemas, sakit kepala, jantung berdebar atau lambat, atau pusing saat berdiri',
    'Weakness, headache, fast or slow heart beat, or dizziness when standing up',
  ),
  code: 'jejaring:pressure-complaints',
} as const satisfies YesNo

/** Great thirst, much urine and loss of weight: a high value then speaks for itself. */
export const classicGlucoseSigns = {
  kind: 'yesNo',
  label: text(
    'Sangat haus, sering kencing, atau berat turun tanpa sebab',
    'Great thirst, much urine, or loss of weight without a cause',
  ),
  code: 'jejaring:classic-glucose-signs',
} as const satisfies YesNo

export const footTrouble = {
  kind: 'yesNo',
  label: text(
    'Kaki luka, menghitam, bengkak merah, atau mati rasa',
    'A foot that is sore, black, red and swollen, or numb',
  ),
  code: 'jejaring:foot-trouble',
} as const satisfies YesNo
