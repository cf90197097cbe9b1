import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { riskFactors } from '../../observations/antenatal.ts'
import { pregnancyRiskScale } from '../../outcomes/antenatal.ts'
import { riskIn } from '../../pregnancy-risk.ts'
import { pregnancyRegistration } from './pregnancy-registration.ts'

export const pregnancyRiskScore = defineService({
  id: 'pregnancy-risk-score',
  label: text('Skor Poedji Rochjati (KSPR)', 'Risk score of the pregnancy'),
  source:
    'Kartu Skor Poedji Rochjati: skor awal 2, tiap faktor 4, enam faktor 8; 2 rendah, 6-10 tinggi, 12 atau lebih sangat tinggi; tidak pernah turun; diisi di trimester 1, 2 dan dua kali di trimester 3; sebagian penyakit latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'trimesters', contacts: [1, 1, 2] },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: riskFactors,
  outcomes: { risk: pregnancyRiskScale },

  classify(measured, context) {
    const { earlier, on } = context
    const now = context.during(pregnancy)
    if (now === undefined) return {}
    const registrations = context.given(pregnancyRegistration)
    const cards = [...earlier, { on, measured }]
    return { risk: riskIn(context, now, { registrations, cards }, on) }
  },
})
