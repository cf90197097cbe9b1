/** Adult body mass in the two tables the programme uses; the class always names its table. */
import type { AsiaPacificMass, NationalMass } from '../../clinical/body-mass.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const good = { label: text('Berat sesuai tinggi', 'Weight fits the height'), status: 'ok' } as const
const thin = {
  label: text('Berat kurang', 'Weight too low'),
  status: 'watch',
  advice: text('Tambah makan, tanyakan batuk lama.', 'Eat more; ask about a long cough.'),
} as const
const heavy = {
  label: text('Berat lebih', 'Weight too high'),
  status: 'watch',
  advice: text(
    'Kurangi gula dan lemak, gerak 30 menit sehari.',
    'Less sugar and fat, move 30 minutes a day.',
  ),
} as const
const veryThin = {
  ...thin,
  status: 'act',
  label: text('Berat sangat kurang, perlu diperiksa', 'Weight far too low, needs an examination'),
  refer: { to: 'puskesmas', withinDays: 30 },
} as const
const obese = {
  ...heavy,
  status: 'act',
  label: text('Berat jauh berlebih', 'Weight far too high'),
  advice: text(
    'Periksa tensi dan gula darah. Kurangi gula dan lemak, gerak 30 menit sehari.',
    'Check pressure and glucose. Less sugar and fat, move 30 minutes a day.',
  ),
} as const

export const nationalMassScale = scale(text('IMT, tabel nasional', 'BMI, national table'), {
  normal: { ...good, clinical: text('Normal (tabel nasional)', 'Normal (national table)') },
  thin: { ...thin, clinical: text('Kurus (tabel nasional)', 'Thin (national table)') },
  overweight: { ...heavy, clinical: text('Gemuk (tabel nasional)', 'Overweight (national table)') },
  'very-thin': {
    ...veryThin,
    clinical: text('Sangat kurus (tabel nasional)', 'Very thin (national table)'),
  },
  obese: { ...obese, clinical: text('Obesitas (tabel nasional)', 'Obese (national table)') },
} satisfies Record<NationalMass, Outcome>)

export const asiaPacificMassScale = scale(
  text('IMT, tabel Asia Pasifik', 'BMI, Asia-Pacific table'),
  {
    normal: { ...good, clinical: text('Normal (Asia Pasifik)', 'Normal (Asia-Pacific)') },
    under: { ...thin, clinical: text('Berat kurang (Asia Pasifik)', 'Underweight (Asia-Pacific)') },
    'at-risk': { ...heavy, clinical: text('Berisiko (Asia Pasifik)', 'At risk (Asia-Pacific)') },
    obese1: { ...obese, clinical: text('Obesitas I (Asia Pasifik)', 'Obese I (Asia-Pacific)') },
    obese2: { ...obese, clinical: text('Obesitas II (Asia Pasifik)', 'Obese II (Asia-Pacific)') },
  } satisfies Record<AsiaPacificMass, Outcome>,
)

export const waistScale = scale(text('Lingkar perut', 'Waist'), {
  normal: { label: text('Lingkar perut baik', 'Waist is good'), status: 'ok' },
  central: {
    label: text('Lingkar perut berlebih', 'Waist too large'),
    clinical: text('Obesitas sentral', 'Central obesity'),
    status: 'act',
    advice: text('Periksa tensi dan gula darah.', 'Check pressure and glucose.'),
  },
} satisfies Record<'normal' | 'central', Outcome>)

/** Of women of childbearing age who are not pregnant. */
export const upperArmScale = scale(text('Lingkar lengan', 'Upper arm'), {
  none: { label: text('LiLA cukup', 'Upper arm is sufficient'), status: 'ok' },
  risk: {
    label: text('LiLA kurang dari 23,5 cm', 'Upper arm below 23.5 cm'),
    clinical: text('Berisiko KEK', 'At risk of chronic energy deficiency'),
    status: 'act',
    advice: text(
      'Tambah makan, periksa ke petugas gizi sebelum hamil.',
      'Eat more; see the nutrition officer before a pregnancy.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
} satisfies Record<'none' | 'risk', Outcome>)
