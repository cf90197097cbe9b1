import { days, years } from '../../../calendar/local-date.ts'
import { openEpisode } from '../../course.ts'
import { defineService } from '../../define.ts'
import { longTermCare } from '../../episodes/long-term-care.ts'
import { dependentOn } from '../../needs/home-care.ts'
import { text } from '../../observation.ts'
import { longTermCareDecision } from '../../observations/home-care.ts'
import { longTermCareScale } from '../../outcomes/home-care.ts'

/** Asked after every AKS from moderate dependence on, until the care has begun. */
export const longTermCareDecided = defineService({
  id: 'long-term-care-decision',
  label: text('Penetapan perawatan di rumah', 'Decision on care at home'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: ketergantungan sedang sampai total dirawat di rumah, ditetapkan tenaga kesehatan; 14 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(14) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { decision: longTermCareDecision },
  outcomes: { care: longTermCareScale },
  opens: {
    episode: longTermCare,
    anchor: ({ decision }, on) => (decision === 'start' ? on : undefined),
  },
  closes: {
    episode: longTermCare,
    day: ({ decision }, on) => (decision === 'end' || decision === 'not-needed' ? on : undefined),
  },

  needed: (history) => (openEpisode(history, longTermCare) ? undefined : dependentOn(history)),
  classify({ decision }) {
    return { care: decision && (decision === 'start' ? 'under-care' : 'none') }
  },
})
