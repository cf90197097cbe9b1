/** Birth and the first four weeks. Codes: SATUSEHAT examples where they have one. Ranges are ours. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

export const birthWeight = {
  kind: 'quantity',
  label: text('Berat lahir', 'Birth weight'),
  code: 'loinc:8339-4',
  unit: 'g',
  decimals: 0,
  plausible: [300, 7000],
  usual: [2000, 4500],
} as const satisfies Quantity

export const birthLength = {
  kind: 'quantity',
  label: text('Panjang lahir', 'Length at birth'),
  code: 'loinc:89269-5',
  unit: 'cm',
  decimals: 1,
  plausible: [20, 65],
  usual: [44, 55],
} as const satisfies Quantity

/** Completed weeks of the pregnancy at birth; below 37 the child was born too early. */
export const weeksAtBirth = {
  kind: 'quantity',
  label: text('Umur kehamilan saat lahir', 'Weeks of pregnancy at birth'),
  code: 'jejaring:weeks-of-pregnancy-at-birth',
  unit: 'wk',
  decimals: 0,
  plausible: [20, 44],
  usual: [34, 42],
} as const satisfies Quantity

/** On the mother's chest within one hour. */
export const earlyBreastfeeding = {
  kind: 'choice',
  label: text('Inisiasi menyusu dini (IMD)', 'Breast-fed within the first hour'),
  code: 'jejaring:early-breastfeeding',
  options: {
    done: text('Dilakukan', 'Done'),
    'not-possible': text('Tidak mungkin, ada alasan medis', 'Not possible for a medical reason'),
    'not-done': text('Tidak dilakukan', 'Not done'),
  },
} as const satisfies Choice

export const vitaminK = {
  kind: 'yesNo',
  label: text('Suntik vitamin K1', 'Vitamin K1 injection'),
  code: 'jejaring:vitamin-k1',
} as const satisfies YesNo

export const eyeOintment = {
  kind: 'yesNo',
  label: text('Salep mata', 'Eye ointment'),
  code: 'jejaring:newborn-eye-ointment',
} as const satisfies YesNo

/** Right hand, before the duct. */
export const handSaturation = {
  kind: 'quantity',
  label: text('Saturasi tangan kanan', 'Oxygen saturation, right hand'),
  code: 'loinc:59408-5',
  unit: '%',
  decimals: 0,
  plausible: [30, 100],
  usual: [85, 100],
} as const satisfies Quantity

/** Either foot, after the duct. */
export const footSaturation = {
  ...handSaturation,
  label: text('Saturasi kaki', 'Oxygen saturation, foot'),
  code: 'jejaring:foot-oxygen-saturation',
} as const satisfies Quantity

export const heartScreenTry = {
  kind: 'quantity',
  label: text('Pengukuran keberapa', 'Which measuring'),
  code: 'jejaring:heart-screen-try',
  unit: '1',
  decimals: 0,
  plausible: [1, 4],
  usual: [1, 3],
} as const satisfies Quantity

export const heelSample = {
  kind: 'choice',
  label: text('Bercak darah pada kertas saring', 'Blood spots on the filter paper'),
  code: 'jejaring:heel-blood-sample',
  options: {
    good: text('Penuh dan tembus', 'Full and soaked through'),
    poor: text('Kurang baik', 'Not good enough'),
  },
} as const satisfies Choice

export const thyrotropin = {
  kind: 'quantity',
  label: text('TSH dari tumit', 'TSH of heel blood'),
  code: 'loinc:29575-8',
  unit: 'm[IU]/L',
  decimals: 1,
  plausible: [0, 1000],
  usual: [0, 40],
} as const satisfies Quantity

export const heelResult = {
  kind: 'choice',
  label: text('Jawaban laboratorium', 'Answer of the laboratory'),
  code: 'jejaring:heel-blood-result',
  options: {
    normal: text('Semua normal', 'All normal'),
    'bad-sample': text('Contoh darah tidak dapat diperiksa', 'Sample could not be tested'),
    high: text('TSH tinggi', 'TSH high'),
    other: text('Hasil lain tidak normal (G6PD, adrenal)', 'Another result (G6PD, adrenal)'),
  },
} as const satisfies Choice

/** Written down at the first visit; the windows of the visits go by days. */
export const hoursOld = {
  kind: 'quantity',
  label: text('Umur bayi dalam jam (KN1)', 'Age in hours (KN1)'),
  code: 'jejaring:newborn-age-hours',
  unit: 'h',
  decimals: 0,
  plausible: [0, 96],
  usual: [6, 72],
} as const satisfies Quantity
