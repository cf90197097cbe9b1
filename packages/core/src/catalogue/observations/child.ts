/** What is asked, given or scored for a child. Codes of our own where SATUSEHAT has none. */
import { type Choice, type Quantity, text } from '../observation.ts'

/** Development checklist of the Buku KIA for the child's age, as a kader answers it. */
export const developmentChecklist = {
  kind: 'choice',
  label: text(
    'Ceklis perkembangan Buku KIA sesuai umur',
    'Development checklist of the KIA book for the age',
  ),
  code: 'jejaring:development-checklist',
  options: {
    complete: text('Lengkap', 'Complete'),
    incomplete: text('Belum lengkap', 'Not complete'),
  },
} as const satisfies Choice

/** Number of "yes" among the ten questions of the KPSP form. */
export const kpspScore = {
  kind: 'quantity',
  label: text('KPSP: jumlah jawaban ya', 'KPSP: number of yes'),
  code: 'jejaring:kpsp-score',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 10],
  usual: [0, 10],
} as const satisfies Quantity

export const vitaminACapsule = {
  kind: 'choice',
  label: text('Kapsul vitamin A', 'Vitamin A capsule'),
  code: 'jejaring:vitamin-a-capsule',
  options: {
    blue: text('Biru, 100.000 IU', 'Blue, 100,000 IU'),
    red: text('Merah, 200.000 IU', 'Red, 200,000 IU'),
  },
} as const satisfies Choice
