/** Words and referrals for blood pressure. The days of a referral are ours: now, tomorrow, this week. */
import { months } from '../../calendar/local-date.ts'
import type {
  AdultPressure,
  PregnancyPressure,
  PressureControl,
  TeenPressure,
} from '../../clinical/blood-pressure.ts'
import type { ChildPressure } from '../../clinical/child-pressure.ts'
import type { PustuSupply } from '../../clinical/pustu-supply.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

/**
 * High normal and higher is watched monthly until a health worker has decided; then the care has its own control.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, hypertension screening: monthly monitoring
 */
const MONTHLY = months(1)

const good = { label: text('Tensi baik', 'Blood pressure is good'), status: 'ok' } as const
const high = {
  label: text('Tensi tinggi, perlu diperiksa', 'High blood pressure, needs an examination'),
  status: 'act',
  advice: text(
    'Tensi perlu diperiksa petugas minggu ini. Kurangi garam, jangan merokok.',
    'A health worker should check the pressure this week. Less salt, no smoking.',
  ),
  refer: { to: 'pustu', withinDays: 7 },
  again: MONTHLY,
} as const
const higher = {
  label: text('Tensi tinggi sekali, perlu diperiksa', 'Very high pressure, needs an examination'),
  status: 'act',
  advice: text(
    'Tensi perlu diperiksa petugas paling lambat besok.',
    'A health worker should check the pressure by tomorrow.',
  ),
  refer: { to: 'pustu', withinDays: 1 },
  again: MONTHLY,
} as const
const highest = {
  label: text('Tensi berbahaya, rujuk sekarang', 'Dangerous pressure, refer now'),
  status: 'act',
  advice: text('Antar ke Puskesmas sekarang juga.', 'Take the person to the Puskesmas now.'),
  refer: { to: 'puskesmas', withinDays: 0 },
  again: MONTHLY,
} as const
const borderline = {
  label: text('Tensi agak tinggi, pantau', 'Pressure somewhat high, watch'),
  status: 'watch',
  advice: text('Ukur lagi bulan depan. Kurangi garam.', 'Measure again next month. Less salt.'),
  again: MONTHLY,
} as const

export const adultPressureScale = scale(text('Tensi', 'Blood pressure'), {
  optimal: { ...good, clinical: text('Optimal', 'Optimal') },
  normal: { ...good, clinical: text('Normal', 'Normal') },
  'high-normal': { ...borderline, clinical: text('Normal tinggi', 'High normal') },
  'grade1-systolic': {
    ...high,
    clinical: text(
      'Hipertensi sistolik terisolasi, derajat 1',
      'Isolated systolic hypertension, grade 1',
    ),
  },
  grade1: { ...high, clinical: text('Hipertensi derajat 1', 'Hypertension grade 1') },
  'grade2-systolic': {
    ...higher,
    clinical: text(
      'Hipertensi sistolik terisolasi, derajat 2',
      'Isolated systolic hypertension, grade 2',
    ),
  },
  grade2: { ...higher, clinical: text('Hipertensi derajat 2', 'Hypertension grade 2') },
  'grade3-systolic': {
    ...highest,
    clinical: text(
      'Hipertensi sistolik terisolasi, derajat 3',
      'Isolated systolic hypertension, grade 3',
    ),
  },
  grade3: { ...highest, clinical: text('Hipertensi derajat 3', 'Hypertension grade 3') },
} satisfies Record<AdultPressure, Outcome>)

export const teenPressureScale = scale(text('Tensi remaja', 'Blood pressure of a teenager'), {
  normal: { ...good, clinical: text('Normal (13-17 tahun)', 'Normal (13-17 years)') },
  elevated: {
    ...borderline,
    clinical: text('Meningkat (13-17 tahun)', 'Elevated (13-17 years)'),
    again: months(1),
  },
  stage1: {
    ...high,
    clinical: text('Hipertensi tingkat 1 (13-17 tahun)', 'Hypertension stage 1 (13-17 years)'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  stage2: {
    ...higher,
    clinical: text('Hipertensi tingkat 2 (13-17 tahun)', 'Hypertension stage 2 (13-17 years)'),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
  crisis: {
    ...highest,
    clinical: text('180/110 atau lebih (13-17 tahun)', '180/110 or more (13-17 years)'),
  },
} satisfies Record<TeenPressure, Outcome>)

export const childPressureScale = scale(text('Tensi anak', 'Blood pressure of a child'), {
  normal: {
    ...good,
    clinical: text('Di bawah batas umur (7-12 tahun)', 'Below the limit of the age (7-12 years)'),
  },
  evaluate: {
    ...high,
    label: text(
      'Tensi mencapai batas umur, perlu diperiksa',
      'At the limit of the age, needs an examination',
    ),
    clinical: text(
      'Mencapai batas umur (7-12 tahun), perlu evaluasi',
      'At the limit of the age (7-12 years), to be evaluated',
    ),
    advice: text(
      'Ajak ke Puskesmas bulan ini dan ukur lagi bulan depan. Kurangi jajanan asin.',
      'Go to the Puskesmas this month and measure again next month. Fewer salty snacks.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
    again: months(1),
  },
  high: {
    ...higher,
    clinical: text('140/90 atau lebih (7-12 tahun)', '140/90 or more (7-12 years)'),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
  crisis: {
    ...highest,
    clinical: text('180/110 atau lebih (7-12 tahun)', '180/110 or more (7-12 years)'),
  },
} satisfies Record<ChildPressure, Outcome>)

export const pregnancyPressureScale = scale(
  text('Tensi ibu hamil', 'Blood pressure in pregnancy'),
  {
    normal: { ...good, clinical: text('Normal dalam kehamilan', 'Normal in pregnancy') },
    watch: {
      ...borderline,
      clinical: text('130/85 atau lebih dalam kehamilan', '130/85 or more in pregnancy'),
      advice: text(
        'Ukur lagi di setiap kontak. Sampaikan kepada bidan.',
        'Measure again at every contact. Tell the midwife.',
      ),
    },
    high: {
      label: text(
        'Tensi ibu hamil tinggi, rujuk hari ini',
        'High pressure in pregnancy, refer today',
      ),
      clinical: text('140/90 atau lebih dalam kehamilan', '140/90 or more in pregnancy'),
      status: 'act',
      advice: text('Ibu harus diperiksa hari ini.', 'She must be examined today.'),
      refer: { to: 'puskesmas', withinDays: 0 },
      again: MONTHLY,
    },
    emergency: {
      label: text('Tensi ibu hamil berbahaya, rujuk sekarang', 'Dangerous in pregnancy, refer now'),
      clinical: text('160/110 atau lebih dalam kehamilan', '160/110 or more in pregnancy'),
      status: 'act',
      advice: text('Antar ke rumah sakit sekarang juga.', 'Take her to the hospital now.'),
      refer: { to: 'hospital', withinDays: 0 },
      again: MONTHLY,
    },
  } satisfies Record<PregnancyPressure, Outcome>,
)

export const pressureControlScale = scale(text('Tensi bulan ini', 'Pressure of this month'), {
  controlled: { ...good, clinical: text('Terkendali (< 140/90)', 'Controlled (< 140/90)') },
  'not-controlled': {
    ...high,
    clinical: text('Belum terkendali', 'Not controlled'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  crisis: { ...highest, clinical: text('180/110 atau lebih', '180/110 or more') },
} satisfies Record<PressureControl, Outcome>)

export const pustuSupplyScale = scale(text('Obat tensi di Pustu', 'Pressure drug at the Pustu'), {
  continue: {
    label: text('Obat boleh dilanjutkan di Pustu', 'The Pustu may go on with the drug'),
    clinical: text(
      'Terkendali, tanpa keluhan, kontrol tiap bulan, belum lewat 3 bulan',
      'Controlled, no complaint, seen monthly, within 3 months',
    ),
    status: 'ok',
  },
  irregular: {
    label: text(
      'Ada bulan yang terlewat, obat diatur Puskesmas',
      'A month was missed, the Puskesmas decides about the drug',
    ),
    clinical: text('Tidak kontrol tiap bulan', 'Not seen every month'),
    status: 'act',
    advice: text('Ke Puskesmas minggu ini untuk obat.', 'To the Puskesmas this week for the drug.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  'too-long': {
    label: text(
      'Sudah tiga bulan, waktunya diperiksa Puskesmas',
      'Three months have passed, the Puskesmas must see',
    ),
    clinical: text(
      'Lebih dari 3 bulan sejak terakhir diperiksa Puskesmas',
      'More than 3 months since the Puskesmas saw the person',
    ),
    status: 'act',
    advice: text(
      'Obat berikutnya dari dokter Puskesmas, minggu ini.',
      'The next drug comes from the doctor of the Puskesmas, this week.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  unfit: {
    label: text('Obat perlu dinilai dokter', 'The doctor must look at the drug'),
    clinical: text('Tidak terkendali atau ada keluhan', 'Not controlled, or complaints'),
    status: 'act',
    advice: text('Ke Puskesmas minggu ini untuk obat.', 'To the Puskesmas this week for the drug.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<PustuSupply, Outcome>)
