import { defineService } from '../../define.ts'
import { mentalCare } from '../../episodes/mental-care.ts'
import { text } from '../../observation.ts'
import { mentalBasis, mentalDisorder } from '../../observations/chronic-care.ts'
import { mentalDecisionScale } from '../../outcomes/chronic-care.ts'

export const severeMentalDiagnosis = defineService({
  id: 'severe-mental-diagnosis',
  label: text('Penetapan perawatan jiwa', 'Decision on mental health care'),
  source:
    'Permenkes 4/2019, SPM 10 (latar, perlu dikonfirmasi); KMK HK.01.07/MENKES/2015/2023, kesehatan jiwa: penetapan oleh tenaga kesehatan',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: { basis: mentalBasis, disorder: { ...mentalDisorder, optional: true } },
  outcomes: { decision: mentalDecisionScale },
  opens: {
    episode: mentalCare,
    anchor: ({ basis }, on) => (basis === 'new' || basis === 'known-treated' ? on : undefined),
  },
  closes: {
    episode: mentalCare,
    day: ({ basis }, on) => (basis === 'not-severe' ? on : undefined),
  },

  classify({ basis }) {
    if (basis === undefined) return {}
    return { decision: basis === 'not-severe' ? 'not-in-care' : 'in-care' }
  },
})
