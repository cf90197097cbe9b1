/** What to say and where to send at school age. The days of a referral are ours. */
import { months } from '../../calendar/local-date.ts'
import type { GirlsAnaemia } from '../../clinical/girls-anaemia.ts'
import type { Band, SubstanceRisk } from '../../clinical/school-mind.ts'
import { type Text, text } from '../observation.ts'
import { type Outcome, scale, sensitiveScale } from '../outcome.ts'

const atPuskesmas = { to: 'puskesmas', withinDays: 30 } as const

/** @param label the score */
export const sdqScale = (label: Text) =>
  sensitiveScale(label, {
    normal: { label: text('Normal', 'Normal'), status: 'ok' },
    borderline: { label: text('Ambang', 'Borderline'), status: 'watch' },
    abnormal: {
      label: text('Abnormal', 'Abnormal'),
      status: 'act',
      advice: text('Periksa kesehatan jiwa anak.', 'Examine the mental health of the child.'),
    },
  } satisfies Record<Band, Outcome>)

export const pscScale = sensitiveScale(text('PSC', 'PSC'), {
  below: { label: text('Di bawah 28', 'Below 28'), status: 'ok' },
  reached: {
    label: text('28 atau lebih, lanjutkan dengan SDQ', '28 or more, go on with the SDQ'),
    status: 'act',
    advice: text('Isi SDQ pada kunjungan ini.', 'Fill in the SDQ at this visit.'),
  },
})

export const mindFollowUpScale = scale(text('Tindak lanjut', 'Follow-up'), {
  none: { label: text('Tidak perlu tindak lanjut', 'No follow-up'), status: 'ok' },
  watch: {
    label: text('Dipantau petugas', 'Watched by a health worker'),
    status: 'watch',
    again: months(6),
  },
  needed: {
    label: text('Perlu tindak lanjut petugas', 'Needs follow-up by a health worker'),
    status: 'act',
    advice: text('Ajak anak dan orang tua ke Puskesmas.', 'Child and parents to the Puskesmas.'),
    refer: { to: 'puskesmas', withinDays: 14 },
  },
})

/** @param label the substance */
export const substanceScale = (label: Text) =>
  sensitiveScale(label, {
    low: {
      label: text('Risiko rendah: edukasi', 'Low risk: education'),
      status: 'ok',
    },
    moderate: {
      label: text('Risiko sedang: konseling singkat', 'Moderate risk: brief intervention'),
      status: 'watch',
      advice: text('Konseling, tawarkan IPWL.', 'Counsel, offer the treatment centre (IPWL).'),
    },
    high: {
      label: text('Risiko tinggi: rujuk IPWL', 'High risk: refer to the treatment centre (IPWL)'),
      status: 'act',
      refer: { to: 'hospital', withinDays: 7 },
    },
  } satisfies Record<SubstanceRisk, Outcome>)

export const teenSmokingScale = scale(text('Merokok', 'Smoking'), {
  no: { label: text('Tidak merokok', 'Does not smoke'), status: 'ok' },
  tried: {
    label: text('Pernah mencoba rokok', 'Has tried smoking'),
    status: 'watch',
    advice: text('Bicarakan bahaya rokok tanpa memarahi.', 'Talk about smoking without blame.'),
  },
  sometimes: {
    label: text('Kadang merokok', 'Smokes sometimes'),
    status: 'act',
    advice: text('Tawarkan konseling berhenti merokok.', 'Offer counselling to stop.'),
    refer: atPuskesmas,
  },
  daily: {
    label: text('Merokok setiap hari', 'Smokes every day'),
    status: 'act',
    advice: text('Tawarkan konseling berhenti merokok.', 'Offer counselling to stop.'),
    refer: atPuskesmas,
  },
})

export const fitnessScale = scale(text('Kebugaran', 'Fitness'), {
  'very-good': { label: text('Kebugaran sangat baik', 'Very fit'), status: 'ok' },
  good: { label: text('Kebugaran baik', 'Fit'), status: 'ok' },
  enough: { label: text('Kebugaran cukup', 'Fairly fit'), status: 'ok' },
  poor: {
    label: text('Kebugaran kurang', 'Not fit enough'),
    status: 'watch',
    advice: text('Bergerak satu jam sehari.', 'Move an hour a day.'),
  },
  'very-poor': {
    label: text('Kebugaran sangat kurang', 'Far from fit'),
    status: 'watch',
    advice: text('Bergerak sedikit demi sedikit setiap hari.', 'Move a little more every day.'),
  },
})

export const interviewScale = sensitiveScale(text('Wawancara remaja', 'Interview of a teenager'), {
  green: { label: text('Hijau', 'Green'), status: 'ok' },
  yellow: {
    label: text('Kuning: konseling dan pantau', 'Yellow: counsel and watch'),
    status: 'watch',
    advice: text('Sepakati kunjungan berikutnya.', 'Agree on the next visit.'),
  },
  red: {
    label: text('Merah: tindak lanjut segera', 'Red: follow up at once'),
    status: 'act',
    advice: text('Tangani hari ini, libatkan dokter.', 'Act today, with a doctor.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
})

export const girlsAnaemiaScale = scale(text('Hb remaja putri', 'Haemoglobin of a girl'), {
  none: { label: text('Hb baik', 'Haemoglobin is good'), status: 'ok' },
  mild: {
    label: text('Hb kurang, perlu diperiksa', 'Low haemoglobin, needs an examination'),
    clinical: text('Anemia ringan', 'Mild anaemia'),
    status: 'act',
    advice: text(
      'Minum tablet tambah darah, makan lauk hewani, periksa di Puskesmas.',
      'Take iron tablets, eat meat, fish or eggs, see the Puskesmas.',
    ),
    refer: { to: 'puskesmas', withinDays: 14 },
    again: months(1),
  },
  moderate: {
    label: text('Hb rendah, perlu diperiksa', 'Haemoglobin is low, needs an examination'),
    clinical: text('Anemia sedang', 'Moderate anaemia'),
    status: 'act',
    advice: text('Periksa di Puskesmas minggu ini.', 'See the Puskesmas this week.'),
    refer: { to: 'puskesmas', withinDays: 7 },
    again: months(1),
  },
  severe: {
    label: text('Hb sangat rendah, rujuk sekarang', 'Haemoglobin is very low, refer now'),
    clinical: text('Anemia berat', 'Severe anaemia'),
    status: 'act',
    advice: text('Antar ke rumah sakit hari ini.', 'To the hospital today.'),
    refer: { to: 'hospital', withinDays: 0 },
    again: months(1),
  },
} satisfies Record<GirlsAnaemia, Outcome>)

export const weeklyIronScale = scale(text('Tablet tambah darah', 'Iron tablets'), {
  all: { label: text('Diminum setiap minggu', 'Taken every week'), status: 'ok' },
  some: {
    label: text('Belum setiap minggu', 'Not every week'),
    status: 'watch',
    advice: text(
      'Minum satu tablet seminggu pada hari yang sama, sesudah makan.',
      'One tablet a week on the same day, after a meal.',
    ),
  },
  none: {
    label: text('Tidak diminum', 'Not taken'),
    status: 'watch',
    advice: text(
      'Tanyakan sebabnya; minum sesudah makan malam agar tidak mual.',
      'Ask why; taken after supper it causes less nausea.',
    ),
  },
} satisfies Record<'all' | 'some' | 'none', Outcome>)
