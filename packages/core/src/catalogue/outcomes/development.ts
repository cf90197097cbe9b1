import type { KpspAge, KpspClass } from '../../clinical/development.ts'
import type { AttentionClass, BehaviourClass, MChatClass } from '../../clinical/child-behaviour.ts'
import type { Sight } from '../../clinical/child-sight.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const toPuskesmas = { to: 'puskesmas', withinDays: 14 } as const
const toHospital = { to: 'hospital', withinDays: 30 } as const
const practise = text(
  'Latih anak setiap hari, periksa lagi dua minggu lagi.',
  'Play and practise every day, check again in two weeks.',
)

export const kpspScale = scale(text('KPSP', 'KPSP'), {
  fits: {
    label: text('Perkembangan sesuai umur', 'Development fits the age'),
    clinical: text('KPSP: sesuai', 'KPSP: fits'),
    status: 'ok',
  },
  doubtful: {
    label: text('Perlu stimulasi, ulangi dua minggu lagi', 'Stimulate, repeat in two weeks'),
    clinical: text('KPSP: meragukan', 'KPSP: doubtful'),
    status: 'watch',
    advice: practise,
  },
  'still-doubtful': {
    label: text('Perkembangan tetap perlu diperiksa dokter', 'Development still needs a doctor'),
    clinical: text('KPSP: tetap meragukan sesudah ulangan', 'KPSP: doubtful again when repeated'),
    status: 'act',
    refer: toHospital,
  },
  deviating: {
    label: text('Perkembangan perlu diperiksa dokter', 'Development needs a doctor'),
    clinical: text('KPSP: penyimpangan', 'KPSP: deviation'),
    status: 'act',
    refer: toHospital,
  },
} satisfies Record<KpspClass, Outcome>)

const { fits, doubtful, deviating, 'still-doubtful': stillDoubtful } = kpspScale.classes
/** A first time: nothing to repeat yet. */
export const kpspFirstScale = scale(kpspScale.label, { fits, doubtful, deviating })
/** Two weeks after a doubtful one. */
export const kpspRepeatScale = scale(kpspScale.label, {
  fits,
  'still-doubtful': stillDoubtful,
  deviating,
})

const form = (age: KpspAge): Outcome => ({
  label: text(`Formulir ${age} bulan`, `Form of ${age} months`),
  status: 'ok',
})
/** Which form to take: that of the nearest lower age, corrected for an early birth until two years. */
export const kpspFormScale = scale(text('Formulir KPSP', 'KPSP form'), {
  'form-3': form(3),
  'form-6': form(6),
  'form-9': form(9),
  'form-12': form(12),
  'form-15': form(15),
  'form-18': form(18),
  'form-21': form(21),
  'form-24': form(24),
  'form-30': form(30),
  'form-36': form(36),
  'form-42': form(42),
  'form-48': form(48),
  'form-54': form(54),
  'form-60': form(60),
  'form-66': form(66),
  'form-72': form(72),
} satisfies Record<`form-${KpspAge}`, Outcome>)

export const hearingScale = scale(text('Pendengaran', 'Hearing'), {
  good: {
    label: text('Pendengaran sesuai umur', 'Hearing fits the age'),
    clinical: text('TDD: semua ya', 'TDD: all yes'),
    status: 'ok',
  },
  'to-check': {
    label: text('Pendengaran perlu diperiksa', 'Hearing needs an examination'),
    clinical: text('TDD: ada jawaban tidak', 'TDD: at least one no'),
    status: 'act',
    refer: toPuskesmas,
  },
})

export const sightScale = scale(text('Penglihatan', 'Sight'), {
  good: {
    label: text('Penglihatan baik', 'Sight is good'),
    clinical: text('TDL: 3 berturut-turut atau 4 dari 5 benar', 'TDL: 3 in a row or 4 of 5 right'),
    status: 'ok',
  },
  'to-check': {
    label: text('Penglihatan perlu diperiksa', 'Sight needs an examination'),
    clinical: text('TDL: kurang dari itu pada satu mata', 'TDL: fewer, with one eye'),
    status: 'act',
    refer: toPuskesmas,
  },
} satisfies Record<Sight, Outcome>)

export const redReflexScale = scale(text('Mata dengan senter', 'Eyes by torchlight'), {
  red: { label: text('Kedua mata baik', 'Both eyes good'), status: 'ok' },
  white: {
    label: text('Mata perlu diperiksa dokter minggu ini', 'Eyes need a doctor this week'),
    clinical: text('Refleks merah tidak ada atau manik putih', 'No red reflex or white pupil'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 7 },
  },
})

export const mChatScale = scale(text('M-CHAT-R', 'M-CHAT-R'), {
  low: {
    label: text('Cara bergaul sesuai umur', 'Contact with people fits the age'),
    clinical: text('Risiko rendah: 0-2', 'Low risk: 0-2'),
    status: 'ok',
  },
  medium: {
    label: text('Perlu wawancara lanjutan', 'Needs a follow-up interview'),
    clinical: text('Risiko sedang: 3-7', 'Medium risk: 3-7'),
    status: 'act',
    advice: text(
      'Lanjutkan dengan wawancara lanjutan di Puskesmas.',
      'Go on with the follow-up interview at the Puskesmas.',
    ),
    refer: toPuskesmas,
  },
  high: {
    label: text('Perlu diperiksa dokter', 'Needs a doctor'),
    clinical: text('Risiko tinggi: 8-20', 'High risk: 8-20'),
    status: 'act',
    refer: toHospital,
  },
} satisfies Record<MChatClass, Outcome>)

export const behaviourScale = scale(text('Perilaku dan perasaan', 'Behaviour and feelings'), {
  none: {
    label: text('Perilaku sesuai umur', 'Behaviour fits the age'),
    clinical: text('KMPE: tidak ada jawaban ya', 'KMPE: no yes'),
    status: 'ok',
  },
  some: {
    label: text('Perlu bimbingan, periksa lagi tiga bulan lagi', 'Counsel, again in three months'),
    clinical: text('KMPE: satu jawaban ya', 'KMPE: one yes'),
    status: 'act',
    advice: text(
      'Bimbing orang tua, periksa lagi tiga bulan lagi.',
      'Counsel the parents, check again in three months.',
    ),
    again: { months: 3, days: 0 },
  },
  several: {
    label: text('Perlu diperiksa di Puskesmas', 'Needs an examination'),
    clinical: text('KMPE: dua jawaban ya atau lebih', 'KMPE: two yes or more'),
    status: 'act',
    refer: toPuskesmas,
  },
} satisfies Record<BehaviourClass, Outcome>)

export const attentionScale = scale(text('Pemusatan perhatian', 'Attention'), {
  below: {
    label: text('Perhatian sesuai umur', 'Attention fits the age'),
    clinical: text('GPPH: skor < 13', 'GPPH: score < 13'),
    status: 'ok',
  },
  high: {
    label: text('Perlu diperiksa dokter', 'Needs a doctor'),
    clinical: text('GPPH: skor >= 13', 'GPPH: score >= 13'),
    status: 'act',
    refer: toHospital,
  },
} satisfies Record<AttentionClass, Outcome>)

export const sixMonthScale = scale(text('Pelayanan umur enam bulan', 'Care at six months'), {
  complete: { label: text('Semua sudah lengkap', 'All complete'), status: 'ok' },
  incomplete: {
    label: text('Ada yang belum lengkap', 'Something is missing'),
    status: 'act',
    advice: text('Lengkapi hari ini yang belum ada.', 'Give what is missing today.'),
  },
})
