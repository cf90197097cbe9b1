/** The mother in the six weeks after a birth. Ranges are ours. */
import { type Choice, type Quantity, type YesNo, text } from '../observation.ts'

/** Recorded, not judged: contacts are counted by calendar day. */
export const hoursAfterBirth = {
  kind: 'quantity',
  label: text('Jam sesudah bersalin (KF1)', 'Hours after the birth (KF1)'),
  code: 'jejaring:hours-after-birth',
  unit: 'h',
  decimals: 0,
  plausible: [0, 72],
  usual: [6, 48],
} as const satisfies Quantity

export const bodyTemperature = {
  kind: 'quantity',
  label: text('Suhu badan', 'Temperature'),
  code: 'loinc:8310-5',
  unit: 'Cel',
  decimals: 1,
  plausible: [30, 44],
  usual: [35.5, 39],
} as const satisfies Quantity

export const breastfeeding = {
  kind: 'yesNo',
  label: text('Menyusui', 'Breastfeeding'),
  code: 'jejaring:breastfeeding',
} as const satisfies YesNo

const sign = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:${code}` }) as const satisfies YesNo

/** What a kader asks; any of them sends the mother on now. @see Buku KIA, wording ours */
export const postpartumSigns = {
  bleeding: sign(
    'Darah banyak dari jalan lahir',
    'Much blood from the birth canal',
    'postpartum-bleeding',
  ),
  discharge: sign(
    'Cairan jalan lahir berbau',
    'Smelly discharge from the birth canal',
    'postpartum-discharge',
  ),
  fever: sign('Demam', 'Fever', 'postpartum-fever'),
  breasts: sign(
    'Payudara merah, keras dan sakit',
    'Breasts red, hard and painful',
    'postpartum-breasts',
  ),
  fits: sign('Kejang', 'Fits', 'postpartum-fits'),
  swelling: sign(
    'Wajah, tangan atau kaki bengkak, atau sakit kepala',
    'Face, hands or feet swollen, or headache',
    'postpartum-swelling',
  ),
  sadness: sign(
    'Sangat sedih, murung atau menangis tanpa sebab',
    'Very sad, low or crying without reason',
    'postpartum-sadness',
  ),
} as const

export const postpartumSignsSeen = sign(
  'Tanda bahaya nifas: darah banyak, cairan berbau, demam, payudara sakit, kejang, bengkak, sangat sedih',
  'Danger sign after birth: much blood, smelly discharge, fever, painful breasts, fits, swelling, great sadness',
  'postpartum-danger-signs',
)

/** Red capsules of 200,000 IU handed to the mother at this visit. */
export const vitaminACapsules = {
  kind: 'quantity',
  label: text('Kapsul vitamin A merah diberikan', 'Red vitamin A capsules given'),
  code: 'jejaring:mother-vitamin-a-capsules',
  unit: '{capsule}',
  decimals: 0,
  plausible: [0, 2],
  usual: [0, 2],
} as const satisfies Quantity

export const familyPlanningMethod = {
  kind: 'choice',
  label: text('Cara KB sesudah bersalin', 'Family planning after birth'),
  code: 'jejaring:postpartum-family-planning-method',
  options: {
    none: text('Belum memakai', 'None yet'),
    iud: text('IUD', 'IUD'),
    implant: text('Implan', 'Implant'),
    injection: text('Suntik', 'Injection'),
    pill: text('Pil', 'Pill'),
    condom: text('Kondom', 'Condom'),
    'lactational-amenorrhoea': text('Menyusui penuh (MAL)', 'Full breastfeeding (LAM)'),
    'female-sterilisation': text('Steril wanita (MOW)', 'Female sterilisation'),
    'male-sterilisation': text('Steril pria (MOP)', 'Male sterilisation'),
  },
} as const satisfies Choice

/** Total of the ten answers; the questionnaire itself is not part of the program. */
export const depressionTotal = {
  kind: 'quantity',
  label: text('Jumlah skor EPDS', 'EPDS total'),
  code: 'jejaring:epds-total',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 30],
  usual: [0, 25],
  sensitive: true,
} as const satisfies Quantity

/** Answer to the tenth question, on harming herself. */
export const depressionTenth = {
  kind: 'quantity',
  label: text('Skor butir 10 EPDS', 'EPDS item 10'),
  code: 'jejaring:epds-item-10',
  unit: '{score}',
  decimals: 0,
  plausible: [0, 3],
  usual: [0, 2],
  sensitive: true,
} as const satisfies Quantity
