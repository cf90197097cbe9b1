/** What to say and where to send by eyes, ears and teeth. The days of a referral are ours. */
import type { Vision } from '../../clinical/senses.ts'
import { type Text, text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const weakSight = {
  label: text('Penglihatan kurang, perlu diperiksa', 'Weak sight, needs an examination'),
  status: 'act',
  advice: text(
    'Ajak ke Puskesmas untuk pemeriksaan mata.',
    'Go to the Puskesmas for an eye check.',
  ),
  refer: { to: 'puskesmas', withinDays: 30 },
} as const
const poorSight = { ...weakSight, refer: { to: 'puskesmas', withinDays: 7 } } as const

/** @param label the eye */
const visionScale = (label: Text) =>
  scale(label, {
    normal: {
      label: text('Penglihatan baik', 'Sees well'),
      clinical: text('Visus 6/6 sampai 6/12', 'Acuity 6/6 to 6/12'),
      status: 'ok',
    },
    light: {
      ...weakSight,
      clinical: text('Gangguan ringan, di bawah 6/12', 'Mild, below 6/12'),
    },
    moderate: {
      ...weakSight,
      clinical: text('Gangguan sedang, di bawah 6/18', 'Moderate, below 6/18'),
    },
    severe: {
      ...poorSight,
      clinical: text('Gangguan berat, di bawah 6/60', 'Severe, below 6/60'),
    },
    blind: { ...poorSight, clinical: text('Buta, di bawah 3/60', 'Blind, below 3/60') },
  } satisfies Record<Vision, Outcome>)

/** @param label the eye */
const pinholeScale = (label: Text) =>
  scale(label, {
    improves: {
      label: text('Mungkin perlu kacamata', 'May need glasses'),
      clinical: text('Membaik dengan pinhole: refraksi', 'Improves with pinhole: refraction'),
      status: 'act',
      advice: text('Periksa kacamata di Puskesmas.', 'Have glasses checked at the Puskesmas.'),
      refer: { to: 'puskesmas', withinDays: 30 },
    },
    same: {
      label: text('Perlu diperiksa dokter mata', 'Needs an eye doctor'),
      clinical: text('Tidak membaik dengan pinhole', 'Does not improve with pinhole'),
      status: 'act',
      refer: { to: 'hospital', withinDays: 30 },
    },
  })

/** @param label the eye */
const fingersScale = (label: Text) =>
  scale(label, {
    'three-in-a-row': { label: text('Hitung jari baik', 'Counts fingers well'), status: 'ok' },
    'two-wrong': {
      ...weakSight,
      clinical: text('Tersangka gangguan penglihatan', 'Suspected visual impairment'),
    },
  })

/** @param label the ear */
const hearingScale = (label: Text) =>
  scale(label, {
    hears: {
      label: text('Pendengaran baik', 'Hears well'),
      clinical: text('Tes bisik 4 atau 5 dari 5', 'Whisper 4 or 5 of 5'),
      status: 'ok',
    },
    fails: {
      label: text('Pendengaran kurang, perlu diperiksa', 'Weak hearing, needs an examination'),
      clinical: text('Tes bisik kurang dari 4 dari 5', 'Whisper below 4 of 5'),
      status: 'act',
      advice: text(
        'Ajak ke Puskesmas untuk melihat kotoran telinga dan memeriksa pendengaran.',
        'Go to the Puskesmas to look for wax and check the hearing.',
      ),
      refer: { to: 'puskesmas', withinDays: 30 },
    },
  })

export const eyeScales = {
  fingersRight: fingersScale(text('Hitung jari, mata kanan', 'Finger counting, right eye')),
  fingersLeft: fingersScale(text('Hitung jari, mata kiri', 'Finger counting, left eye')),
  right: visionScale(text('Visus mata kanan', 'Acuity, right eye')),
  left: visionScale(text('Visus mata kiri', 'Acuity, left eye')),
  pinholeRight: pinholeScale(text('Pinhole mata kanan', 'Pinhole, right eye')),
  pinholeLeft: pinholeScale(text('Pinhole mata kiri', 'Pinhole, left eye')),
} as const

export const earScales = {
  right: hearingScale(text('Telinga kanan', 'Right ear')),
  left: hearingScale(text('Telinga kiri', 'Left ear')),
} as const

export const mouthScale = scale(text('Gigi dan mulut', 'Teeth and mouth'), {
  sound: { label: text('Gigi dan gusi sehat', 'Teeth and gums are sound'), status: 'ok' },
  gums: {
    label: text('Gusi bermasalah, perlu diperiksa', 'A problem of the gums'),
    status: 'act',
    advice: text(
      'Sikat gigi pagi dan malam; periksa ke poli gigi.',
      'Brush in the morning and at night; see the dental clinic.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
  decay: {
    label: text('Gigi berlubang, perlu diperiksa', 'A hole in a tooth, needs an examination'),
    clinical: text('Karies', 'Caries'),
    status: 'act',
    advice: text(
      'Sikat gigi pagi dan malam; periksa ke poli gigi.',
      'Brush in the morning and at night; see the dental clinic.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
})

export const cataractScale = scale(text('Lensa mata', 'Lens of the eye'), {
  none: { label: text('Lensa jernih', 'Lens is clear'), status: 'ok' },
  present: {
    label: text('Lensa keruh, perlu diperiksa', 'Lens is cloudy, needs an examination'),
    clinical: text('Tersangka katarak', 'Suspected cataract'),
    status: 'act',
    advice: text(
      'Sering dapat dioperasi; periksa ke dokter mata.',
      'Often it can be operated; see an eye doctor.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
})
