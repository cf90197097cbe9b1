/** Words and referrals for blood fats and uric acid; the days of a referral are ours. */
import type {
  HdlCholesterol,
  LdlCholesterol,
  TotalCholesterol,
  Triglyceride,
} from '../../clinical/lipids.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const good = { label: text('Lemak darah baik', 'Blood fat is good'), status: 'ok' } as const
const borderline = {
  label: text('Lemak darah agak tinggi, pantau', 'Blood fat somewhat high, watch'),
  status: 'watch',
  advice: text(
    'Kurangi gorengan dan santan, gerak 30 menit sehari.',
    'Less fried food and coconut milk, move 30 minutes a day.',
  ),
} as const
const high = {
  label: text('Lemak darah tinggi, perlu diperiksa', 'Blood fat is high, needs an examination'),
  status: 'act',
  advice: text(
    'Periksa ke Puskesmas bulan ini. Kurangi gorengan, jangan merokok.',
    'See the Puskesmas this month. Less fried food, no smoking.',
  ),
  refer: { to: 'puskesmas', withinDays: 30 },
} as const
const both = (words: string) => text(words, words)

export const totalCholesterolScale = scale(text('Kolesterol total', 'Total cholesterol'), {
  good: { ...good, clinical: both('< 200') },
  borderline: { ...borderline, clinical: both('200-239') },
  high: { ...high, clinical: both('>= 240') },
} satisfies Record<TotalCholesterol, Outcome>)

export const ldlScale = scale(text('LDL', 'LDL'), {
  optimal: { ...good, clinical: text('Optimal, < 100', 'Optimal, < 100') },
  'near-optimal': {
    ...good,
    clinical: text('Mendekati optimal, 100-129', 'Near optimal, 100-129'),
  },
  borderline: { ...borderline, clinical: text('Batas tinggi, 130-159', 'Borderline, 130-159') },
  high: { ...high, clinical: text('Tinggi, 160-189', 'High, 160-189') },
  'very-high': { ...high, clinical: text('Sangat tinggi, >= 190', 'Very high, >= 190') },
} satisfies Record<LdlCholesterol, Outcome>)

export const hdlScale = scale(text('HDL', 'HDL'), {
  protective: { ...good, clinical: text('>= 60, melindungi', '>= 60, protects') },
  middle: { ...good, clinical: both('40-59') },
  low: { ...borderline, clinical: text('Rendah, < 40', 'Low, < 40') },
} satisfies Record<HdlCholesterol, Outcome>)

export const triglycerideScale = scale(text('Trigliserida', 'Triglycerides'), {
  normal: { ...good, clinical: both('< 150') },
  borderline: { ...borderline, clinical: text('Batas tinggi, 150-199', 'Borderline, 150-199') },
  high: { ...high, clinical: text('Tinggi, 200-499', 'High, 200-499') },
  'very-high': {
    ...high,
    clinical: text('Sangat tinggi, >= 500', 'Very high, >= 500'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<Triglyceride, Outcome>)

export const uricAcidScale = scale(text('Asam urat', 'Uric acid'), {
  normal: { label: text('Asam urat baik', 'Uric acid is good'), status: 'ok' },
  high: {
    label: text('Asam urat tinggi', 'Uric acid is high'),
    clinical: text('> 7 laki-laki, > 6 perempuan', '> 7 men, > 6 women'),
    status: 'watch',
    advice: text(
      'Minum air cukup, kurangi jeroan. Bila sendi nyeri, periksa ke Pustu.',
      'Drink enough water, less offal. With painful joints see the Pustu.',
    ),
  },
} satisfies Record<'normal' | 'high', Outcome>)
