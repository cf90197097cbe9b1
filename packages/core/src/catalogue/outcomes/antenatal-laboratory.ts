/** Words for what the laboratory and the doctor find in a pregnancy. The days of a referral are ours. */
import { text } from '../observation.ts'
import { scale, sensitiveScale } from '../outcome.ts'

export const urineProteinScale = scale(text('Protein urine', 'Urine protein'), {
  none: { label: text('Tidak ada protein', 'No protein'), status: 'ok' },
  present: {
    label: text('Ada protein, tensi perlu dilihat', 'Protein present, look at the pressure'),
    clinical: text('Protein urine +1 atau lebih', 'Urine protein +1 or more'),
    status: 'watch',
    advice: text('Ukur tensi hari ini juga.', 'Measure the pressure today.'),
  },
})

export const urineGlucoseScale = scale(text('Gula urine', 'Urine glucose'), {
  none: { label: text('Tidak ada gula', 'No glucose'), status: 'ok' },
  present: {
    label: text('Ada gula, periksa gula darah', 'Glucose present, test the blood'),
    status: 'watch',
    advice: text('Periksa gula darah di Puskesmas.', 'Have the blood glucose tested.'),
  },
})

export const rhesusScale = scale(text('Rhesus', 'Rhesus'), {
  positive: { label: text('Rhesus positif', 'Rhesus positive'), status: 'ok' },
  negative: {
    label: text('Rhesus negatif', 'Rhesus negative'),
    status: 'watch',
    advice: text(
      'Sampaikan kepada dokter, siapkan donor yang cocok.',
      'Tell the doctor; find fitting donors.',
    ),
  },
})

export const threeTestsScale = scale(text('Pemeriksaan', 'Tests'), {
  complete: { label: text('Sudah diperiksa', 'Tests done'), status: 'ok' },
  incomplete: {
    label: text('Belum semua diperiksa', 'Not all tests done'),
    status: 'watch',
    advice: text('Tawarkan lagi pada kunjungan berikutnya.', 'Offer it again at the next visit.'),
  },
})

const nonReactive = { label: text('Nonreaktif', 'Non-reactive'), status: 'ok' } as const
const reactive = {
  label: text('Reaktif', 'Reactive'),
  status: 'act',
  refer: { to: 'puskesmas', withinDays: 1 },
} as const
export const hivScale = sensitiveScale(text('HIV', 'HIV'), {
  'non-reactive': nonReactive,
  reactive: {
    ...reactive,
    clinical: text(
      'Tes pertama reaktif: lanjutkan A2 dan A3',
      'First test reactive: go on with A2, A3',
    ),
    advice: text(
      'Pastikan dengan tes kedua dan ketiga, mulai obat sesegera mungkin.',
      'Confirm with the second and third test, treat as soon as possible.',
    ),
  },
})
export const syphilisScale = sensitiveScale(text('Sifilis', 'Syphilis'), {
  'non-reactive': nonReactive,
  reactive: {
    ...reactive,
    clinical: text('Sifilis reaktif', 'Syphilis reactive'),
    advice: text(
      'Benzatin penisilin oleh dokter, pasangan dites, bayi diperiksa.',
      'Benzathine penicillin by the doctor, the partner tested, the child examined.',
    ),
  },
})
export const hepatitisBScale = sensitiveScale(text('Hepatitis B', 'Hepatitis B'), {
  'non-reactive': nonReactive,
  reactive: {
    ...reactive,
    clinical: text('HBsAg reaktif', 'HBsAg reactive'),
    advice: text(
      'Ibu dirujuk; bayi HB0 dan HBIg dalam 24 jam, dites umur 9-12 bulan.',
      'Refer her; the child gets HB0 and HBIg within 24 hours and is tested at 9-12 months.',
    ),
    refer: { to: 'hospital', withinDays: 30 },
  },
})

export const scanScale = scale(text('USG', 'Ultrasound'), {
  good: { label: text('Janin tampak baik', 'The child looks well'), status: 'ok' },
  several: {
    label: text('Janin lebih dari satu', 'More than one child'),
    status: 'watch',
    advice: text('Rencanakan bersalin di rumah sakit.', 'Plan the birth at a hospital.'),
  },
  refer: {
    label: text('Perlu diperiksa di rumah sakit', 'Needs the hospital'),
    clinical: text(
      'Denyut jantung tidak terlihat atau plasenta menutup jalan lahir',
      'No heartbeat, or placenta praevia',
    ),
    status: 'act',
    refer: { to: 'hospital', withinDays: 1 },
  },
})

export const datingScale = scale(text('Umur kehamilan', 'Gestational age'), {
  agrees: { label: text('Sesuai hari pertama haid', 'Fits the last menstruation'), status: 'ok' },
  differs: {
    label: text('Beda lebih dari 7 hari', 'Differs by more than 7 days'),
    status: 'watch',
    advice: text(
      'Perbaiki umur kehamilan pada pendaftaran dengan hasil USG.',
      'Correct the gestational age in the registration by the scan.',
    ),
  },
})

export const teethScale = scale(text('Gigi', 'Teeth'), {
  healthy: { label: text('Gigi sehat', 'Teeth are healthy'), status: 'ok' },
  'needs-treatment': {
    label: text('Gigi perlu dirawat', 'Teeth need treatment'),
    status: 'watch',
    advice: text('Rawat gigi sebelum bersalin.', 'Have the teeth treated before the birth.'),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
})

export const malariaScale = scale(text('Tes malaria', 'Malaria test'), {
  negative: { label: text('Hasil negatif', 'Negative'), status: 'ok' },
  positive: {
    label: text('Perlu diobati hari ini', 'Needs treatment today'),
    clinical: text('Malaria dalam kehamilan', 'Malaria in pregnancy'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 0 },
  },
})
