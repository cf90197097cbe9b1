/** Words for family planning and readiness for a pregnancy; the days of a referral are ours. */
import type {
  MethodControl,
  PlanningStep,
  PlanningUse,
  ReadinessClass,
} from '../../clinical/family-planning.ts'
import type { AdultAnaemia } from '../../clinical/adult-anaemia.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const offer = text(
  'Bicarakan pilihan KB dengan bidan bulan ini.',
  'Talk with the midwife about the choices this month.',
)

export const planningUseScale = scale(text('KB', 'Family planning'), {
  uses: { label: text('Ber-KB', 'Uses family planning'), status: 'ok' },
  'not-couple': { label: text('Belum perlu KB', 'Not needed'), status: 'ok' },
  'wants-child': {
    label: text('Ingin anak segera', 'Wants a child soon'),
    status: 'ok',
    advice: text(
      'Periksa kesiapan hamil ke bidan lebih dahulu.',
      'See the midwife for a check before.',
    ),
  },
  traditional: {
    label: text('KB cara tradisional', 'Traditional way'),
    status: 'watch',
    advice: offer,
  },
  unmet: {
    label: text('Perlu KB, belum memakai', 'Needs family planning, has none'),
    clinical: text('Kebutuhan KB belum terpenuhi (unmet need)', 'Unmet need'),
    status: 'act',
    advice: offer,
    refer: { to: 'pustu', withinDays: 30 },
  },
} satisfies Record<PlanningUse, Outcome>)

export const methodControlScale = scale(text('Kontrol berikut', 'Next visit'), {
  none: { label: text('Tanpa jadwal kontrol', 'No visit planned'), status: 'ok' },
  yearly: { label: text('Kontrol setahun lagi', 'In a year'), status: 'ok' },
  quarterly: { label: text('Suntik tiga bulan lagi', 'Injection in three months'), status: 'ok' },
  monthly: { label: text('Kembali sebulan lagi', 'Back in a month'), status: 'ok' },
} satisfies Record<MethodControl, Outcome>)

export const methodComplaintScale = scale(text('Keluhan', 'Complaint'), {
  none: { label: text('Tanpa keluhan', 'No complaint'), status: 'ok' },
  present: {
    label: text('Ada keluhan KB', 'A complaint'),
    status: 'act',
    advice: text('Bidan menilai, bila perlu ganti cara.', 'The midwife decides on a change.'),
  },
})

export const readinessScale = scale(text('Kesiapan hamil', 'Readiness for a pregnancy'), {
  fit: { label: text('Layak hamil', 'Ready'), status: 'ok' },
  supervised: {
    label: text('Dapat hamil dengan pengawasan', 'With supervision'),
    status: 'watch',
    advice: text(
      'Periksa ke dokter Puskesmas sebelum hamil.',
      'See the doctor of the Puskesmas before.',
    ),
    refer: { to: 'puskesmas', withinDays: 30 },
  },
  'unfit-four-too': {
    label: text('Belum dianjurkan hamil', 'Not advised for now'),
    clinical: text('Tidak layak hamil: 4T', 'Not ready: the four "too"'),
    status: 'act',
    advice: offer,
  },
  'unfit-illness': {
    label: text('Belum dianjurkan hamil, perlu diobati', 'Not advised, needs treatment'),
    clinical: text('Tidak layak hamil: ALKI', 'Not ready: ALKI'),
    status: 'act',
    advice: text(
      'Ber-KB dahulu dan berobat sampai terkendali.',
      'Family planning first, and treatment until it is under control.',
    ),
    refer: { to: 'puskesmas', withinDays: 7 },
  },
} satisfies Record<ReadinessClass, Outcome>)

export const planningStepScale = scale(text('Langkah KB', 'Step for family planning'), {
  counsel: { label: text('Konseling kehamilan', 'Counselling on the pregnancy'), status: 'ok' },
  keep: { label: text('Teruskan KB', 'Keep the method'), status: 'ok' },
  offer: { label: text('Tawarkan KB', 'Offer a method'), status: 'act', advice: offer },
} satisfies Record<PlanningStep, Outcome>)

export const adultAnaemiaScale = scale(text('Hb', 'Haemoglobin'), {
  none: { label: text('Hb cukup', 'Haemoglobin is sufficient'), status: 'ok' },
  mild: {
    label: text('Hb kurang', 'Haemoglobin low'),
    clinical: text('Anemia ringan', 'Mild anaemia'),
    status: 'act',
    advice: text(
      'Makan lauk hewani dan sayur hijau; perempuan minum tablet tambah darah.',
      'Eat meat, fish and greens; women take iron tablets.',
    ),
  },
  moderate: {
    label: text('Hb kurang, perlu diperiksa', 'Haemoglobin low, needs an examination'),
    clinical: text('Anemia sedang', 'Moderate anaemia'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 7 },
  },
  severe: {
    label: text('Hb sangat rendah, rujuk sekarang', 'Haemoglobin very low, refer now'),
    clinical: text('Anemia berat', 'Severe anaemia'),
    status: 'act',
    refer: { to: 'hospital', withinDays: 0 },
  },
} satisfies Record<AdultAnaemia, Outcome>)

export const testsDoneScale = scale(text('Tes calon pengantin', 'Tests before marriage'), {
  complete: { label: text('Tes sudah dilakukan', 'Tests are done'), status: 'ok' },
  incomplete: {
    label: text('Tes belum lengkap', 'Tests are not complete'),
    status: 'act',
    advice: text('Lengkapi tes di Puskesmas.', 'Have the tests done at the Puskesmas.'),
    refer: { to: 'puskesmas', withinDays: 14 },
  },
})
