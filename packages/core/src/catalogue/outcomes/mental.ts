/** Words for mental health. A kader sees the follow-up only; the days of a referral are ours. */
import type { Depression, FollowUp } from '../../clinical/mental-health.ts'
import { type Text, text } from '../observation.ts'
import { type Outcome, scale, sensitiveScale } from '../outcome.ts'

export const followUpScale = scale(text('Tindak lanjut', 'Follow-up'), {
  none: { label: text('Tidak perlu tindak lanjut', 'No follow-up needed'), status: 'ok' },
  needed: {
    label: text('Perlu tindak lanjut', 'Follow-up needed'),
    status: 'act',
    advice: text(
      'Ajak berbincang dengan petugas minggu ini. Jaga rahasianya.',
      'Arrange a talk with a health worker this week. Keep it private.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  now: {
    label: text('Perlu tindak lanjut hari ini', 'Follow-up needed today'),
    status: 'act',
    advice: text(
      'Jangan tinggalkan sendirian, hubungi petugas sekarang.',
      'Do not leave the person alone, call a health worker now.',
    ),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
} satisfies Record<FollowUp, Outcome>)

/** For a questionnaire that has no question for the same day. */
const { now: _, ...neverNow } = followUpScale.classes
export const plainFollowUpScale = scale(followUpScale.label, neverNow)

const look = text('Lihat tindak lanjut.', 'See the follow-up.')

export const selfReportingScale = sensitiveScale(text('Skor SRQ-20', 'SRQ-20 score'), {
  'below-six': {
    label: text('Kurang dari 6', 'Below 6'),
    status: 'ok',
  },
  'six-or-more': {
    label: text('6 atau lebih', '6 or more'),
    clinical: text('Indikasi masalah kesehatan jiwa', 'Sign of a mental health problem'),
    status: 'act',
    advice: look,
  },
})

/** @param label anxiety or depression */
export const pairScale = (label: Text) =>
  sensitiveScale(label, {
    low: { label: text('Kurang dari 3', 'Below 3'), status: 'ok' },
    high: { label: text('3 atau lebih', '3 or more'), status: 'act', advice: look },
  })

export const depressionScale = sensitiveScale(text('PHQ-9', 'PHQ-9'), {
  minimal: { label: text('0-4, minimal', '0-4, minimal'), status: 'ok' },
  mild: {
    label: text('5-9, ringan', '5-9, mild'),
    status: 'watch',
    advice: text('Periksa lagi sebulan lagi.', 'Ask again in a month.'),
  },
  moderate: { label: text('10-14, sedang', '10-14, moderate'), status: 'act', advice: look },
  'moderately-severe': {
    label: text('15-19, cukup berat', '15-19, moderately severe'),
    status: 'act',
    advice: look,
  },
  severe: { label: text('20-27, berat', '20-27, severe'), status: 'act', advice: look },
} satisfies Record<Depression, Outcome>)
