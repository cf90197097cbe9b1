/** Scores of tools whose words belong to others, and short questions of our own. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

const score = (id: string, en: string, code: string, most: number) =>
  ({
    kind: 'quantity',
    label: text(id, en),
    code: `jejaring:${code}`,
    unit: '{score}',
    decimals: 0,
    plausible: [0, most],
    usual: [0, most],
  }) as const satisfies Quantity
const yes = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:${code}` }) as const satisfies YesNo
const seconds = (id: string, en: string, code: string, most: number) =>
  ({
    kind: 'quantity',
    label: text(id, en),
    code: `jejaring:${code}`,
    unit: 's',
    decimals: 2,
    plausible: [0, most],
    usual: [0, most],
  }) as const satisfies Quantity

export const wordsRecalled = score('Kata yang diingat', 'Words recalled', 'mini-cog-recall', 3)
export const clockDrawn = {
  kind: 'choice',
  label: text('Gambar jam', 'Clock drawing'),
  code: 'jejaring:mini-cog-clock',
  options: { right: text('Benar', 'Right'), wrong: text('Salah', 'Wrong') },
} as const satisfies Choice

export const mentalTestScore = score('Skor AMT', 'AMT score', 'amt-total', 10)
export const changesScore = score('Skor AD8', 'AD8 score', 'ad8-total', 8)
export const longMoodScore = {
  ...score('Skor GDS-15', 'GDS-15 score', 'gds-15-total', 15),
  sensitive: true,
} as const
export const shortNutritionScore = score('Skor MNA-SF', 'MNA-SF score', 'mna-sf-total', 14)
export const muscleScore = score('Skor SARC-F', 'SARC-F score', 'sarc-f-total', 10)
export const householdTasksScore = score('Skor IADL Lawton', 'Lawton IADL score', 'iadl-total', 8)

const mood = (id: string, en: string, code: string) =>
  ({ ...yes(id, en, `gds-4-${code}`), sensitive: true }) as const
/** Of the last two weeks. */
export const shortMoodQuestions = {
  satisfied: mood('Puas dengan hidupnya', 'Satisfied with life', 'satisfied'),
  bored: mood('Sering bosan', 'Often bored', 'bored'),
  helpless: mood('Sering tak berdaya', 'Often helpless', 'helpless'),
  worthless: mood('Merasa tak berharga', 'Feels worthless', 'worthless'),
} as const

export const frailtyQuestions = {
  stairs: yes('Sulit naik 10 anak tangga', 'Ten stairs are hard', 'rapuh-stairs'),
  tired: yes(
    'Dalam 4 minggu hampir selalu lelah',
    'Tired nearly always in the last 4 weeks',
    'rapuh-tired',
  ),
  diseases: {
    kind: 'quantity',
    label: text('Jumlah penyakit, dari 11 di daftar', 'Diseases, of the 11 listed'),
    code: 'jejaring:rapuh-diseases',
    unit: '1',
    decimals: 0,
    plausible: [0, 11],
    usual: [0, 11],
  } as const satisfies Quantity,
  walking: yes('Sulit berjalan 100-200 meter', 'Walking 100-200 m is hard', 'rapuh-walking'),
  weightLoss: yes(
    'Berat turun 5% atau lebih dalam setahun',
    'Lost 5% of weight or more in a year',
    'rapuh-weight-loss',
  ),
} as const

export const performanceTasks = {
  sideBySide: yes(
    'Kaki sejajar, bertahan 10 detik',
    'Side by side, held 10 seconds',
    'sppb-side-by-side',
  ),
  semiTandem: yes(
    'Kaki setengah di depan, bertahan 10 detik',
    'Semi-tandem, held 10 seconds',
    'sppb-semi-tandem',
  ),
  tandem: seconds(
    'Satu kaki di depan: detik bertahan, paling lama 10',
    'Tandem: seconds held, 10 at most',
    'sppb-tandem',
    10,
  ),
  canWalk: yes('Dapat berjalan 4 meter', 'Can walk 4 metres', 'sppb-can-walk'),
  walk: seconds('Detik berjalan 4 meter', 'Seconds for 4 metres', 'sppb-walk', 120),
  canRise: yes('Dapat berdiri dari kursi 5 kali', 'Can rise from a chair 5 times', 'sppb-can-rise'),
  rise: seconds('Detik berdiri 5 kali', 'Seconds for 5 rises', 'sppb-rise', 300),
} as const
