/** Words for the screening of the elderly. The days of a referral are ours. */
import { months } from '../../calendar/local-date.ts'
import type { Dependence } from '../../clinical/daily-living.ts'
import type { HearingTick, Tick } from '../../clinical/skilas.ts'
import { type Text, text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

const ticked = (label: Text, clinical: Text) =>
  ({ label, clinical, status: 'act', refer: { to: 'pustu', withinDays: 14 } }) as const

const domain = (name: Text, fine: Text, problem: Text, clinical: Text) =>
  scale(name, {
    fine: { label: fine, status: 'ok' },
    ticked: ticked(problem, clinical),
  } satisfies Record<Tick, Outcome>)

export const cognitionTickScale = domain(
  text('Ingatan', 'Memory'),
  text('Ingatan baik', 'Memory is good'),
  text('Ingatan perlu diperiksa', 'Memory needs a check'),
  text('SKILAS kognitif: lanjut Mini-Cog, AMT', 'SKILAS cognition: go on with Mini-Cog, AMT'),
)
export const mobilityTickScale = domain(
  text('Gerak', 'Movement'),
  text('Gerak baik', 'Moves well'),
  text('Gerak perlu diperiksa', 'Movement needs a check'),
  text('SKILAS mobilitas: lanjut SPPB', 'SKILAS mobility: go on with SPPB'),
)
export const nutritionTickScale = domain(
  text('Makan dan berat', 'Food and weight'),
  text('Makan dan berat baik', 'Eats well, weight is good'),
  text('Makan dan berat perlu diperiksa', 'Food and weight need a check'),
  text('SKILAS malnutrisi: lanjut MNA-SF', 'SKILAS nutrition: go on with MNA-SF'),
)
export const visionTickScale = domain(
  text('Penglihatan', 'Sight'),
  text('Penglihatan baik', 'Sees well'),
  text('Penglihatan perlu diperiksa', 'Sight needs a check'),
  text('SKILAS penglihatan: lanjut kartu mata', 'SKILAS vision: go on with an eye chart'),
)
export const moodTickScale = domain(
  text('Suasana hati', 'Mood'),
  text('Tidak perlu tindak lanjut', 'No follow-up needed'),
  text('Perlu tindak lanjut petugas', 'A health worker follows up'),
  text('SKILAS depresi: lanjut GDS-4', 'SKILAS mood: go on with GDS-4'),
)
export const hearingTickScale = scale(text('Pendengaran', 'Hearing'), {
  fine: { label: text('Pendengaran baik', 'Hears well'), status: 'ok' },
  ticked: ticked(
    text('Pendengaran perlu diperiksa', 'Hearing needs a check'),
    text('SKILAS pendengaran: lanjut otoskop, garpu tala', 'SKILAS hearing: otoscope, tuning fork'),
  ),
  'not-testable': {
    label: text('Pendengaran belum dapat dites', 'Hearing could not be tested'),
    clinical: text('SKILAS pendengaran: tidak dapat dites', 'SKILAS hearing: not testable'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 14 },
  },
} satisfies Record<HearingTick, Outcome>)

export const skilasScale = scale(text('SKILAS', 'SKILAS'), {
  fine: {
    label: text('Semua baik, periksa lagi tahun depan', 'All is well, again next year'),
    status: 'ok',
  },
  ticked: {
    label: text('Ada yang perlu diperiksa petugas', 'Something needs a health worker'),
    clinical: text('SKILAS: perlu pemeriksaan lanjut', 'SKILAS: further examination'),
    status: 'act',
    advice: text(
      'Ajak keluarga menemani ke Pustu dalam dua minggu.',
      'Ask the family to come along to the Pustu within two weeks.',
    ),
  },
} satisfies Record<Tick, Outcome>)

const homeCare = (label: Text, clinical: Text) =>
  ({
    label,
    clinical,
    status: 'act',
    advice: text(
      'Petugas akan menengok dan mengajari keluarga merawat di rumah.',
      'A health worker will visit and teach the family to care at home.',
    ),
    refer: { to: 'puskesmas', withinDays: 14 },
    again: months(6),
  }) as const

export const dependenceScale = scale(text('Kemandirian', 'Independence'), {
  independent: {
    label: text('Mandiri, ikut kegiatan Posyandu', 'Independent, joins the activities'),
    clinical: text('AKS 20: mandiri (A)', 'AKS 20: independent (A)'),
    status: 'ok',
  },
  light: {
    label: text('Perlu sedikit bantuan', 'Needs a little help'),
    clinical: text('AKS 12-19: ketergantungan ringan (B)', 'AKS 12-19: light dependence (B)'),
    status: 'act',
    advice: text(
      'Periksa di Pustu, tanyakan siapa yang membantu di rumah.',
      'Have it checked at the Pustu; ask who helps at home.',
    ),
    refer: { to: 'pustu', withinDays: 30 },
  },
  moderate: homeCare(
    text('Perlu banyak bantuan', 'Needs much help'),
    text('AKS 9-11: ketergantungan sedang (B)', 'AKS 9-11: moderate dependence (B)'),
  ),
  severe: homeCare(
    text('Hampir semua perlu dibantu', 'Needs help with nearly everything'),
    text('AKS 5-8: ketergantungan berat (C)', 'AKS 5-8: severe dependence (C)'),
  ),
  total: homeCare(
    text('Semua perlu dibantu', 'Needs help with everything'),
    text('AKS 0-4: ketergantungan total (C)', 'AKS 0-4: total dependence (C)'),
  ),
} satisfies Record<Dependence, Outcome>)
