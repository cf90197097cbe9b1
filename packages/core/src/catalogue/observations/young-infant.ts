/**
 * Signs of a baby below two months, one question each, in our own words after MTBM and the Buku KIA.
 * @see SATUSEHAT OV000125, OV000126, OV000174-178, OV000282
 */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

export const temperature = {
  kind: 'quantity',
  label: text('Suhu ketiak', 'Temperature'),
  code: 'loinc:8310-5',
  unit: 'Cel',
  decimals: 1,
  plausible: [30, 43],
  usual: [35.5, 40],
} as const satisfies Quantity

/** Counted for a whole minute, the child calm. */
export const breaths = {
  kind: 'quantity',
  label: text('Napas dalam satu menit', 'Breaths in one minute'),
  code: 'loinc:9279-1',
  unit: '/min',
  decimals: 0,
  plausible: [5, 150],
  usual: [15, 90],
} as const satisfies Quantity

export const doesNotFeed = {
  kind: 'yesNo',
  label: text('Tidak mau atau tidak bisa menyusu', 'Does not feed'),
  code: 'jejaring:infant-does-not-feed',
} as const satisfies YesNo

export const listless = {
  kind: 'yesNo',
  label: text('Bergerak hanya bila dirangsang', 'Moves only when stimulated'),
  code: 'jejaring:infant-moves-only-when-stimulated',
} as const satisfies YesNo

export const convulsion = {
  kind: 'yesNo',
  label: text('Kejang', 'Fits'),
  code: 'jejaring:convulsion',
} as const satisfies YesNo

export const chestIndrawing = {
  kind: 'yesNo',
  label: text('Dinding dada bawah tertarik ke dalam', 'Chest drawn in when breathing'),
  code: 'jejaring:chest-indrawing',
} as const satisfies YesNo

export const jaundice = {
  kind: 'choice',
  label: text('Kuning', 'Yellow skin or eyes'),
  code: 'jejaring:infant-jaundice',
  options: {
    none: text('Tidak', 'None'),
    body: text('Ya, tidak sampai telapak', 'Yes, not as far as palms or soles'),
    'palms-soles': text('Sampai telapak tangan atau kaki', 'As far as palms or soles'),
    'first-day': text('Sudah kuning sebelum umur 24 jam', 'Already before 24 hours'),
  },
} as const satisfies Choice

export const cord = {
  kind: 'choice',
  label: text('Tali pusat', 'Navel'),
  code: 'jejaring:infant-navel',
  options: {
    clean: text('Bersih', 'Clean'),
    infected: text('Merah atau bernanah', 'Red or with pus'),
    spreading: text('Merah melebar lebih dari 1 cm', 'Red, spreading more than 1 cm'),
  },
} as const satisfies Choice

export const eyeOrSkinPus = {
  kind: 'yesNo',
  label: text('Mata bernanah atau kulit berbintil nanah', 'Pus in the eyes or on the skin'),
  code: 'jejaring:infant-eye-or-skin-pus',
} as const satisfies YesNo

/** The colour of clay: the bile does not flow. */
export const paleStool = {
  kind: 'yesNo',
  label: text('Tinja pucat seperti dempul', 'Pale stool, like clay'),
  code: 'jejaring:infant-pale-stool',
} as const satisfies YesNo
