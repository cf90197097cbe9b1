/** The pregnancy and its course. Codes: SATUSEHAT examples. Ranges are ours. */
import { type Choice, type Day, type Quantity, type YesNo, text } from '../observation.ts'

/** First day of the last menstruation (HPHT). */
export const lastMenstruation = {
  kind: 'day',
  label: text('Hari pertama haid terakhir (HPHT)', 'First day of the last menstruation'),
  code: 'loinc:8665-2',
} as const satisfies Day

export const gestationalWeeks = {
  kind: 'quantity',
  label: text('Umur kehamilan, minggu', 'Gestational age, weeks'),
  code: 'loinc:18185-9',
  unit: 'wk',
  decimals: 0,
  plausible: [3, 44],
  usual: [4, 42],
} as const satisfies Quantity

/** Days beyond the whole weeks. */
export const gestationalDays = {
  kind: 'quantity',
  label: text('Umur kehamilan, sisa hari', 'Gestational age, days over'),
  code: 'jejaring:gestational-age-days',
  unit: 'd',
  decimals: 0,
  plausible: [0, 6],
  usual: [0, 6],
} as const satisfies Quantity

export const datingMethod = {
  kind: 'choice',
  label: text('Umur kehamilan menurut', 'Gestational age according to'),
  code: 'jejaring:gestational-age-method',
  options: {
    ultrasound: text('USG', 'Ultrasound'),
    estimate: text('Perkiraan', 'Estimate'),
  },
} as const satisfies Choice

/** The day on which the gestational age was measured. */
export const datedOn = {
  kind: 'day',
  label: text('Tanggal umur kehamilan itu diukur', 'Day that gestational age was measured'),
  code: 'jejaring:gestational-age-on',
} as const satisfies Day

export const gravida = {
  kind: 'quantity',
  label: text('Kehamilan keberapa', 'Number of pregnancies, this one included'),
  code: 'loinc:11996-6',
  unit: '1',
  decimals: 0,
  plausible: [1, 25],
  usual: [1, 8],
} as const satisfies Quantity

export const para = {
  kind: 'quantity',
  label: text('Berapa kali sudah melahirkan', 'Number of earlier births'),
  code: 'loinc:11977-6',
  unit: '1',
  decimals: 0,
  plausible: [0, 24],
  usual: [0, 7],
} as const satisfies Quantity

export const lastBirth = {
  kind: 'day',
  label: text('Tanggal melahirkan terakhir', 'Day of the last birth'),
  code: 'jejaring:last-birth',
} as const satisfies Day

export const fundalHeight = {
  kind: 'quantity',
  label: text('Tinggi fundus', 'Fundal height'),
  code: 'loinc:11881-0',
  unit: 'cm',
  decimals: 0,
  plausible: [3, 60],
  usual: [8, 42],
} as const satisfies Quantity

export const fetalHeartRate = {
  kind: 'quantity',
  label: text('Denyut jantung janin', 'Fetal heart rate'),
  code: 'loinc:55283-6',
  unit: '{beats}/min',
  decimals: 0,
  plausible: [30, 260],
  usual: [100, 180],
} as const satisfies Quantity

export const urineProtein = {
  kind: 'choice',
  label: text('Protein urine', 'Urine protein'),
  code: 'loinc:5804-0',
  options: {
    negative: text('Negatif', 'Negative'),
    'plus-1': text('+1', '+1'),
    'plus-2': text('+2', '+2'),
    'plus-3': text('+3', '+3'),
    'plus-4': text('+4', '+4'),
  },
} as const satisfies Choice

/** Iron and folic acid tablets handed out at this visit. */
export const ironTablets = {
  kind: 'quantity',
  label: text('Tablet tambah darah diberikan', 'Iron tablets given'),
  code: 'jejaring:iron-tablets-given',
  unit: '{tbl}',
  decimals: 0,
  plausible: [0, 300],
  usual: [0, 90],
} as const satisfies Quantity

export const ultrasound = {
  kind: 'yesNo',
  label: text('Diperiksa USG', 'Ultrasound done'),
  code: 'jejaring:obstetric-ultrasound',
} as const satisfies YesNo

export const pregnancyOutcomeKind = {
  kind: 'choice',
  label: text('Hasil kehamilan', 'Outcome of the pregnancy'),
  code: 'jejaring:pregnancy-outcome',
  options: {
    'live-birth': text('Lahir hidup', 'Live birth'),
    stillbirth: text('Lahir mati', 'Stillbirth'),
    miscarriage: text('Keguguran', 'Miscarriage'),
  },
} as const satisfies Choice

export const pregnancyEndedOn = {
  kind: 'day',
  label: text('Tanggal lahir atau keguguran', 'Day of the birth or miscarriage'),
  code: 'jejaring:pregnancy-ended-on',
} as const satisfies Day

export const birthplace = {
  kind: 'choice',
  label: text('Tempat bersalin', 'Place of birth'),
  code: 'jejaring:birthplace',
  options: {
    facility: text('Fasilitas kesehatan', 'Health facility'),
    home: text('Rumah', 'Home'),
    elsewhere: text('Tempat lain', 'Elsewhere'),
  },
} as const satisfies Choice

export const pregnancySigns = {
  kind: 'yesNo',
  label: text(
    'Tanda bahaya: perdarahan, sakit kepala hebat, kejang, bengkak, demam, ketuban pecah, bayi kurang bergerak, muntah terus',
    'Danger sign: bleeding, severe headache, fits, swelling, fever, waters broken, baby moves less, constant vomiting',
  ),
  code: 'jejaring:pregnancy-danger-signs',
} as const satisfies YesNo
