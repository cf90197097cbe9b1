/**
 * What to say and where to send for each class of growth. The classes and their clinical names stand
 * in `growth/growth-class.ts`; the days of a referral are ours: now, this week, this month.
 */
import {
  type ArmClass,
  type HeadForAgeClass,
  type LengthForAgeClass,
  type NutritionClass,
  type WeightForAgeClass,
  armLabels,
  headForAgeLabels,
  lengthForAgeLabels,
  nutritionLabels,
  weightForAgeLabels,
} from '../../growth/growth-class.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const now = { to: 'puskesmas', withinDays: 0 } as const
const thisWeek = { to: 'puskesmas', withinDays: 7 } as const
const thisMonth = { to: 'puskesmas', withinDays: 30 } as const
const toPustu = { to: 'pustu', withinDays: 7 } as const

export const weightForAgeScale = scale(text('Berat menurut umur', 'Weight for age'), {
  normal: {
    label: text('Berat sesuai umur', 'Weight fits the age'),
    clinical: weightForAgeLabels.normal,
    status: 'ok',
  },
  'risk-of-overweight': {
    label: text('Berat di atas garis jingga', 'Weight above the orange line'),
    clinical: weightForAgeLabels['risk-of-overweight'],
    status: 'watch',
    advice: text(
      'Ukur panjang atau tinggi, lalu tanyakan kepada petugas.',
      'Measure length or height, then ask the health worker.',
    ),
    refer: { to: 'pustu', withinDays: 30 },
  },
  underweight: {
    label: text('Berat kurang untuk umurnya', 'Weight low for the age'),
    clinical: weightForAgeLabels.underweight,
    status: 'act',
    advice: text(
      'Ajak ke petugas untuk pemeriksaan gizi dan tanda TBC.',
      'Ask a health worker to check nutrition and signs of TB.',
    ),
    refer: toPustu,
  },
  'severely-underweight': {
    label: text('Berat di bawah garis merah (BGM)', 'Weight below the red line'),
    clinical: weightForAgeLabels['severely-underweight'],
    status: 'act',
    advice: text('Ajak ke Puskesmas minggu ini.', 'Go to the Puskesmas this week.'),
    refer: thisWeek,
  },
} satisfies Record<WeightForAgeClass, Outcome>)

export const lengthForAgeScale = scale(text('Tinggi menurut umur', 'Height for age'), {
  normal: {
    label: text('Panjang atau tinggi sesuai umur', 'Length fits the age'),
    clinical: lengthForAgeLabels.normal,
    status: 'ok',
  },
  tall: {
    label: text('Tinggi untuk umurnya', 'Tall for the age'),
    clinical: lengthForAgeLabels.tall,
    status: 'ok',
  },
  stunted: {
    label: text('Pendek untuk umurnya, perlu diperiksa', 'Short for the age, needs an examination'),
    clinical: lengthForAgeLabels.stunted,
    status: 'act',
    advice: text('Ajak ke Puskesmas minggu ini.', 'Go to the Puskesmas this week.'),
    refer: thisWeek,
  },
  'severely-stunted': {
    label: text(
      'Sangat pendek untuk umurnya, perlu diperiksa',
      'Very short for the age, needs an examination',
    ),
    clinical: lengthForAgeLabels['severely-stunted'],
    status: 'act',
    advice: text('Ajak ke Puskesmas minggu ini.', 'Go to the Puskesmas this week.'),
    refer: thisWeek,
  },
} satisfies Record<LengthForAgeClass, Outcome>)

export const weightForLengthScale = scale(text('Berat menurut tinggi', 'Weight for height'), {
  normal: {
    label: text('Berat sesuai panjang badan', 'Weight fits the length'),
    clinical: nutritionLabels.normal,
    status: 'ok',
  },
  'risk-of-overweight': {
    label: text('Berat agak lebih', 'Weight somewhat high'),
    clinical: nutritionLabels['risk-of-overweight'],
    status: 'watch',
    advice: text('Kurangi makanan manis dan gorengan.', 'Fewer sweets and fried food.'),
  },
  overweight: {
    label: text('Berat lebih, perlu diperiksa', 'Weight too high, needs an examination'),
    clinical: nutritionLabels.overweight,
    status: 'act',
    refer: thisMonth,
  },
  obese: {
    label: text(
      'Berat jauh berlebih, perlu diperiksa',
      'Weight far too high, needs an examination',
    ),
    clinical: nutritionLabels.obese,
    status: 'act',
    refer: thisMonth,
  },
  wasted: {
    label: text('Kurus, perlu diperiksa', 'Thin, needs an examination'),
    clinical: nutritionLabels.wasted,
    status: 'act',
    advice: text('Ajak ke Puskesmas minggu ini.', 'Go to the Puskesmas this week.'),
    refer: thisWeek,
  },
  'severely-wasted': {
    label: text('Sangat kurus, rujuk sekarang', 'Very thin, refer now'),
    clinical: nutritionLabels['severely-wasted'],
    status: 'act',
    advice: text('Antar ke Puskesmas sekarang juga.', 'Take the child to the Puskesmas now.'),
    refer: now,
  },
} satisfies Record<NutritionClass, Outcome>)

export const armScale = scale(text('Lingkar lengan', 'Arm circumference'), {
  normal: { label: armLabels.normal, status: 'ok' },
  moderate: {
    label: text('LiLA kuning, perlu diperiksa', 'Arm band yellow, needs an examination'),
    clinical: armLabels.moderate,
    status: 'act',
    refer: thisWeek,
  },
  severe: {
    label: text('LiLA merah, rujuk sekarang', 'Arm band red, refer now'),
    clinical: armLabels.severe,
    status: 'act',
    refer: now,
  },
} satisfies Record<ArmClass, Outcome>)

export const headForAgeScale = scale(text('Lingkar kepala', 'Head circumference'), {
  normal: {
    label: text('Lingkar kepala sesuai umur', 'Head fits the age'),
    clinical: headForAgeLabels.normal,
    status: 'ok',
  },
  macrocephaly: {
    label: text('Kepala besar, perlu diperiksa', 'Large head, needs an examination'),
    clinical: headForAgeLabels.macrocephaly,
    status: 'act',
    refer: thisMonth,
  },
  microcephaly: {
    label: text('Kepala kecil, perlu diperiksa', 'Small head, needs an examination'),
    clinical: headForAgeLabels.microcephaly,
    status: 'act',
    refer: thisMonth,
  },
} satisfies Record<HeadForAgeClass, Outcome>)
