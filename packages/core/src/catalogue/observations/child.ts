/** What is asked, given or scored for a child. Codes of our own where SATUSEHAT has none. */
import { type Choice, type Day, type Quantity, type Words, text } from '../observation.ts'

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

/** Lot number printed on the vial. */
export const vaccineBatch = {
  kind: 'words',
  label: text('Nomor bets vaksin', 'Vaccine batch'),
  code: 'jejaring:vaccine-batch',
  maxLength: 40,
  optional: true,
} as const satisfies Words

/**
 * Expiry printed on the vial. SATUSEHAT wants it after the day of the injection, when a health worker gave it (its
 * validation rule 10307, Immunization.expirationDate).
 */
export const vaccineExpiry = {
  kind: 'day',
  label: text('Kedaluwarsa vaksin', 'Vaccine expiry'),
  code: 'jejaring:vaccine-expiry',
  ahead: true,
  optional: true,
} as const satisfies Day
