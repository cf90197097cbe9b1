/** Words of the antenatal contact and the score card. The days of a referral are ours unless a source says now. */
import type { AntenatalContact } from '../../clinical/antenatal-contacts.ts'
import type { PregnancyRisk } from '../../clinical/poedji-rochjati.ts'
import type { GainTarget } from '../../clinical/pregnancy-weight.ts'
import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'
import { pregnancyPressureScale } from './blood-pressure.ts'
import * as found from './pregnancy.ts'
import { tetanusScale } from './tetanus.ts'
import { warningSignScale } from './warning-signs.ts'

const contact = (id: string, en: string) => ({ label: text(id, en), status: 'ok' }) as const
export const contactScale = scale(text('Kontak ke', 'Contact'), {
  'k1-murni': contact('K1 murni: sampai minggu 12', 'K1, in the first 12 weeks'),
  k2: contact('K2', 'K2'),
  k3: contact('K3', 'K3'),
  k4: contact('K4', 'K4'),
  k5: contact('K5', 'K5'),
  k6: contact('K6', 'K6'),
  additional: contact('Kontak tambahan', 'Additional contact'),
  'k1-akses': {
    label: text('K1 akses: sesudah minggu 12', 'K1, later than 12 weeks'),
    status: 'watch',
    advice: text('Kontak berikutnya jangan terlambat.', 'Do not be late for the next contact.'),
  },
} satisfies Record<AntenatalContact, Outcome>)

export const meanPressureScale = scale(text('Tekanan rata-rata (MAP)', 'Mean pressure (MAP)'), {
  usual: { label: text('Tensi rata-rata biasa', 'Mean pressure is usual'), status: 'ok' },
  raised: {
    label: text('Tensi rata-rata perlu dipantau', 'Mean pressure to be watched'),
    clinical: text(
      'MAP 90 atau lebih: satu faktor risiko sedang preeklamsia',
      'MAP 90 or more: one moderate risk factor of preeclampsia',
    ),
    status: 'watch',
    advice: text('Ukur tensi di setiap kontak.', 'Measure the pressure at every contact.'),
  },
})

export const statureScale = scale(text('Tinggi badan', 'Height'), {
  enough: { label: text('Tinggi badan cukup', 'Height is sufficient'), status: 'ok' },
  short: {
    label: text('Tinggi di bawah 145 cm', 'Height below 145 cm'),
    clinical: text('Risiko panggul sempit', 'Risk of a narrow pelvis'),
    status: 'watch',
    advice: text('Rencanakan bersalin di rumah sakit.', 'Plan the birth at a hospital.'),
  },
})

const target = (id: string, en: string, kilos: string, kg: string) => ({
  label: text(`Target naik ${kilos} kg sampai lahir`, `Target: gain ${kg} kg until birth`),
  clinical: text(id, en),
})
export const gainTargetScale = scale(text('Target kenaikan berat', 'Weight to gain'), {
  normal: {
    ...target('IMT awal 18,5-24,9', 'First body mass 18.5-24.9', '11,5-16', '11.5-16'),
    status: 'ok',
  },
  over: {
    ...target('IMT awal 25-29,9', 'First body mass 25-29.9', '7-11,5', '7-11.5'),
    status: 'watch',
  },
  obese: {
    ...target('IMT awal 30 atau lebih', 'First body mass 30 or more', '5-9', '5-9'),
    status: 'watch',
  },
  under: {
    ...target('IMT awal di bawah 18,5', 'First body mass below 18.5', '12,5-18', '12.5-18'),
    status: 'watch',
  },
} satisfies Record<GainTarget, Outcome>)

export const weightGainedScale = scale(text('Kenaikan berat', 'Weight gained'), {
  'as-expected': { label: text('Kenaikan berat sesuai', 'Weight gain fits'), status: 'ok' },
  above: {
    label: text('Berat naik melebihi target', 'Gained more than the target'),
    status: 'watch',
    advice: text('Atur makan bersama petugas gizi.', 'Plan meals with the nutrition officer.'),
  },
  below: {
    label: text('Berat naik kurang dari target', 'Gained less than the target'),
    status: 'watch',
    advice: text(
      'Tambah porsi makan, sampaikan kepada bidan.',
      'Eat more at each meal, tell the midwife.',
    ),
  },
})

export const antenatalScales = {
  contact: contactScale,
  pressure: pregnancyPressureScale,
  meanPressure: meanPressureScale,
  dangerSigns: warningSignScale,
  preeclampsia: found.preeclampsiaScale,
  anaemia: found.anaemiaScale,
  energy: found.energyDeficiencyScale,
  gainTarget: gainTargetScale,
  gained: weightGainedScale,
  stature: statureScale,
  fetalHeart: found.fetalHeartScale,
  fundalGrowth: found.fundalGrowthScale,
  tetanus: tetanusScale,
} as const

const low = {
  label: text('Kehamilan risiko rendah', 'Pregnancy of low risk'),
  clinical: text('KSPR 2: risiko rendah (KRR)', 'KSPR 2: low risk'),
  status: 'ok',
} as const
const high = {
  label: text('Kehamilan perlu perhatian', 'Pregnancy needs attention'),
  clinical: text('KSPR 6-10: risiko tinggi (KRT)', 'KSPR 6-10: high risk'),
  advice: text(
    'Periksa dan bersalin di Puskesmas atau rumah sakit.',
    'Contacts and birth at the Puskesmas or hospital.',
  ),
} as const
const veryHigh = {
  label: text('Kehamilan sangat perlu perhatian', 'Pregnancy needs great attention'),
  clinical: text(
    'KSPR 12 atau lebih: risiko sangat tinggi (KRST)',
    'KSPR 12 or more: very high risk',
  ),
  advice: text('Periksa dan bersalin di rumah sakit.', 'Contacts and birth at a hospital.'),
} as const

export const pregnancyRiskScale = scale(text('Skor Poedji Rochjati', 'Score of Poedji Rochjati'), {
  low,
  high: { ...high, status: 'act', refer: { to: 'puskesmas', withinDays: 7 } },
  'very-high': { ...veryHigh, status: 'act', refer: { to: 'hospital', withinDays: 7 } },
} satisfies Record<PregnancyRisk, Outcome>)

/** After the birth the score of the pregnancy stands for six weeks more; it refers nobody again. */
export const carriedRiskScale = scale(text('Skor kehamilan', 'Score of the pregnancy'), {
  low,
  high: { ...high, status: 'watch', advice: text('Pantau lebih sering.', 'Watch more often.') },
  'very-high': {
    ...veryHigh,
    status: 'watch',
    advice: text('Pantau lebih sering.', 'Watch more often.'),
  },
} satisfies Record<PregnancyRisk, Outcome>)
