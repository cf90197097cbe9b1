/**
 * Questions about mental health. The answers never reach a kader, also not the one who asked. SRQ-20 and PHQ may be used
 * freely; the wording is ours and short. Codes of single PHQ questions: LOINC.
 */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

const asked = (id: string, en: string, code: string) =>
  ({
    kind: 'yesNo',
    label: text(id, en),
    code: `jejaring:srq-${code}`,
    sensitive: true,
  }) as const satisfies YesNo

/** SRQ-20: the last 30 days, in the order of the questionnaire. */
export const selfReporting = {
  headache: asked('Sering sakit kepala', 'Headaches often', '01'),
  appetite: asked('Kurang nafsu makan', 'Little appetite', '02'),
  sleep: asked('Tidur tidak nyenyak', 'Sleeps badly', '03'),
  fright: asked('Mudah takut', 'Frightens easily', '04'),
  worry: asked('Cemas, tegang atau khawatir', 'Anxious, tense or worried', '05'),
  hands: asked('Tangan gemetar', 'Hands tremble', '06'),
  digestion: asked('Pencernaan terganggu', 'Poor digestion', '07'),
  thinking: asked('Sulit berpikir jernih', 'Cannot think clearly', '08'),
  unhappy: asked('Merasa tidak bahagia', 'Feels unhappy', '09'),
  crying: asked('Lebih sering menangis', 'Cries more than before', '10'),
  joy: asked('Sulit menikmati kegiatan', 'Hard to enjoy the day', '11'),
  deciding: asked('Sulit mengambil keputusan', 'Hard to decide', '12'),
  work: asked('Pekerjaan terbengkalai', 'Daily work suffers', '13'),
  useful: asked('Merasa tidak mampu berperan', 'Feels unable to do a useful part', '14'),
  interest: asked('Kehilangan minat', 'Lost interest in things', '15'),
  worthless: asked('Merasa tidak berharga', 'Feels worthless', '16'),
  endingLife: asked('Pernah berpikir mengakhiri hidup', 'Has thought of ending life', '17'),
  tired: asked('Lelah sepanjang waktu', 'Tired all the time', '18'),
  stomach: asked('Tidak enak di perut', 'Discomfort in the stomach', '19'),
  easilyTired: asked('Mudah lelah', 'Tires easily', '20'),
} as const

const how = {
  never: text('Tidak pernah', 'Not at all'),
  'some-days': text('Beberapa hari', 'Some days'),
  'most-days': text('Lebih dari separuh hari', 'More than half the days'),
  'nearly-daily': text('Hampir setiap hari', 'Nearly every day'),
} as const
/** How often in the last two weeks. */
export type HowOften = keyof typeof how

const often = (id: string, en: string, code: string) =>
  ({
    kind: 'choice',
    label: text(id, en),
    code: `loinc:${code}`,
    options: how,
    sensitive: true,
  }) as const satisfies Choice

/** PHQ-4 of the Posyandu card: two questions on anxiety, two on depression (PHQ-2), the last two weeks. */
export const fourQuestions = {
  nervous: often('Gelisah atau tegang', 'Nervous or on edge', '69725-0'),
  worrying: often('Khawatir tidak terkendali', 'Cannot stop worrying', '68509-9'),
  noInterest: often('Kurang minat atau gembira', 'Little interest or joy', '44250-9'),
  feelingDown: often('Murung atau putus asa', 'Down or hopeless', '44255-8'),
} as const

/** PHQ-9: total of the nine answers. */
export const depressionScore = {
  kind: 'quantity',
  label: text('Jumlah skor PHQ-9', 'PHQ-9 total'),
  code: 'loinc:44261-6',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 27],
  usual: [0, 24],
  sensitive: true,
} as const satisfies Quantity

/** Answer to the ninth question, on being better off dead or harming oneself. */
export const depressionNinth = {
  kind: 'quantity',
  label: text('Skor butir 9 PHQ-9', 'PHQ-9 item 9'),
  code: 'jejaring:phq-9-item-9',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 3],
  usual: [0, 2],
  sensitive: true,
} as const satisfies Quantity
