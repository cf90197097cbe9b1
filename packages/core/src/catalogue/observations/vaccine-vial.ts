import { text, type Choice, type Day, type Text, type Words } from '../observation.ts'

/** Lot number printed on the vial. */
const batch = {
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
const expiry = {
  kind: 'day',
  label: text('Kedaluwarsa vaksin', 'Vaccine expiry'),
  code: 'jejaring:vaccine-expiry',
  ahead: true,
  optional: true,
} as const satisfies Day

/**
 * The mark on the vial that darkens with heat: all that whoever gives it can see of the cold chain. Its four stages are read
 * as two answers, for nothing else follows from them. SATUSEHAT has no place for it: its Immunization asks for batch, expiry
 * and location.
 *
 * @see Permenkes 12/2017 on immunisation, annex on vaccines: stage A and B may be used, C and D may not
 */
const monitor = {
  kind: 'choice',
  label: text('Tanda suhu pada vial (VVM)', 'Heat mark on the vial (VVM)'),
  code: 'jejaring:vaccine-vial-monitor',
  options: {
    usable: text('A atau B: kotak lebih terang', 'A or B: square lighter'),
    spoilt: text('C atau D: sama atau lebih gelap', 'C or D: as dark or darker'),
  },
  optional: true,
} as const satisfies Choice

/** What is written down of a vial. */
export const vaccineVial = { batch, expiry, monitor }

/** A vial that stood in the heat protects nobody. */
export const vialDoubts = ({
  monitor: seen,
}: {
  readonly monitor?: keyof typeof monitor.options | undefined
}): { readonly monitor?: Text } =>
  seen === 'spoilt'
    ? {
        monitor: text(
          'Vaksin ini rusak oleh panas. Jangan diberikan; ambil vial lain.',
          'Heat has spoilt this vaccine. Do not give it; take another vial.',
        ),
      }
    : {}
