/** Words for the birth and the six weeks after it. The days of a referral are ours unless a source says now. */
import type {
  BirthHelpers,
  PostnatalContact,
  PostpartumDepression,
} from '../../clinical/after-birth.ts'
import { text } from '../observation.ts'
import { type Outcome, scale, sensitiveScale } from '../outcome.ts'

export const birthplaceScale = scale(text('Tempat bersalin', 'Place of birth'), {
  facility: { label: text('Bersalin di fasilitas', 'Born at a facility'), status: 'ok' },
  elsewhere: {
    label: text('Bersalin di luar fasilitas', 'Born outside a facility'),
    status: 'watch',
    advice: text(
      'Ibu dan bayi perlu dikunjungi bidan hari ini.',
      'The midwife should visit mother and baby today.',
    ),
  },
})

export const endingScale = scale(text('Hasil kehamilan', 'Outcome of the pregnancy'), {
  'live-birth': { label: text('Bayi lahir hidup', 'Child born alive'), status: 'ok' },
  loss: {
    label: text('Bayi tidak tertolong atau keguguran', 'Stillbirth or miscarriage'),
    status: 'watch',
    advice: text(
      'Kunjungi dan dampingi ibu, bidan memeriksa minggu ini.',
      'Visit and support her; the midwife sees her this week.',
    ),
  },
})

export const birthHelpersScale = scale(text('Penolong persalinan', 'Helpers at the birth'), {
  team: {
    label: text('Ditolong tim lengkap', 'Helped by the full team'),
    clinical: text('Dokter, bidan dan perawat', 'Doctor, midwife and nurse'),
    status: 'ok',
  },
  two: {
    label: text('Ditolong dua petugas atau lebih', 'Helped by two health workers or more'),
    status: 'ok',
  },
  one: {
    label: text('Ditolong satu petugas', 'Helped by one health worker'),
    status: 'watch',
    advice: text(
      'Persalinan berikutnya ditolong dua petugas.',
      'At the next birth two health workers help.',
    ),
  },
  nobody: {
    label: text('Bersalin tanpa petugas kesehatan', 'Birth without a health worker'),
    status: 'act',
    advice: text(
      'Ibu dan bayi perlu diperiksa bidan hari ini.',
      'Mother and baby should be seen by the midwife today.',
    ),
    refer: { to: 'pustu', withinDays: 0 },
  },
} satisfies Record<BirthHelpers, Outcome>)

export const birthComplicationScale = scale(text('Penyulit', 'Complication'), {
  none: { label: text('Tanpa penyulit', 'No complication'), status: 'ok' },
  present: {
    label: text('Ada penyulit waktu bersalin', 'Complication at birth'),
    status: 'watch',
    advice: text(
      'Pastikan semua kunjungan nifas terjadi.',
      'Make sure that every contact after birth happens.',
    ),
  },
})

const contact = (id: string, en: string) => ({ label: text(id, en), status: 'ok' }) as const
export const postnatalContactScale = scale(text('Kunjungan nifas', 'Contact after birth'), {
  kf1: contact('KF1: hari 0-2', 'KF1: day 0-2'),
  kf2: contact('KF2: hari 3-7', 'KF2: day 3-7'),
  kf3: contact('KF3: hari 8-28', 'KF3: day 8-28'),
  kf4: contact('KF4: hari 29-42', 'KF4: day 29-42'),
} satisfies Record<PostnatalContact, Outcome>)

export const feverAfterBirthScale = scale(text('Suhu', 'Temperature'), {
  none: { label: text('Suhu baik', 'Temperature is good'), status: 'ok' },
  fever: {
    label: text('Demam, rujuk hari ini', 'Fever, refer today'),
    clinical: text('Demam nifas, 38,0 atau lebih', 'Fever after birth, 38.0 or more'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 0 },
  },
})

export const motherVitaminAScale = scale(text('Vitamin A ibu', 'Vitamin A of the mother'), {
  complete: { label: text('Dua kapsul sudah diterima', 'Both capsules received'), status: 'ok' },
  'one-more': {
    label: text('Masih satu kapsul lagi', 'One more capsule'),
    status: 'watch',
    advice: text(
      'Kapsul kedua diminum sehari sesudah yang pertama.',
      'The second capsule is taken a day after the first.',
    ),
  },
  'none-yet': {
    label: text('Belum menerima kapsul', 'No capsule yet'),
    status: 'watch',
    advice: text('Minta kapsul di Pustu atau Posyandu.', 'Ask for capsules at Pustu or Posyandu.'),
  },
})

export const familyPlanningScale = scale(text('KB sesudah bersalin', 'Family planning'), {
  uses: { label: text('Sudah ber-KB', 'Uses family planning'), status: 'ok' },
  'none-yet': {
    label: text('Belum ber-KB', 'No family planning yet'),
    status: 'watch',
    advice: text(
      'Bicarakan pilihan KB dengan bidan sebelum hari ke-42.',
      'Talk with the midwife about the choices before day 42.',
    ),
  },
})

/** What everybody may know of a mental health score. */
export const depressionFollowUpScale = scale(text('Tindak lanjut', 'Follow-up'), {
  none: { label: text('Tidak perlu tindak lanjut', 'No follow-up needed'), status: 'ok' },
  needed: {
    label: text('Perlu tindak lanjut', 'Needs follow-up'),
    status: 'act',
    advice: text('Temani ibu ke Puskesmas minggu ini.', 'Go with her to the Puskesmas this week.'),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  now: {
    label: text('Perlu tindak lanjut hari ini', 'Needs follow-up today'),
    status: 'act',
    advice: text(
      'Jangan tinggalkan ibu sendiri, antar ke Puskesmas sekarang.',
      'Do not leave her alone; take her to the Puskesmas now.',
    ),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
})

export const postpartumDepressionScale = sensitiveScale(text('Skor EPDS', 'EPDS score'), {
  unlikely: { label: text('Skor di bawah 10', 'Score below 10'), status: 'ok' },
  possible: {
    label: text('Skor 10-12', 'Score 10-12'),
    clinical: text('Mungkin depresi', 'Possible depression'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  likely: {
    label: text('Skor 13 atau lebih', 'Score 13 or more'),
    clinical: text('Sangat mungkin depresi', 'Likely depression'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<PostpartumDepression, Outcome>)

export const selfHarmScale = sensitiveScale(text('EPDS butir 10', 'EPDS item 10'), {
  none: { label: text('Butir 10: tidak', 'Item 10: no'), status: 'ok' },
  present: {
    label: text('Butir 10: ada', 'Item 10: present'),
    clinical: text('Pikiran menyakiti diri', 'Thoughts of self-harm'),
    status: 'act',
    advice: text('Dampingi, nilai keamanan hari ini.', 'Stay with her, assess safety today.'),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
})
