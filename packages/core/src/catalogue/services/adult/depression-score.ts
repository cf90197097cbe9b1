import { days, years } from '../../../calendar/local-date.ts'
import { depression, depressionFollowUp } from '../../../clinical/mental-health.ts'
import { defineService } from '../../define.ts'
import { lowMoodSince } from '../../needs/low-mood.ts'
import { text } from '../../observation.ts'
import { depressionNinth, depressionScore } from '../../observations/mental.ts'
import { depressionScale, followUpScale } from '../../outcomes/mental.ts'

/** By a health worker, after the two questions of PHQ-2 were answered with 3 points or more. */
export const depressionScoring = defineService({
  id: 'phq-9',
  label: text('Pemeriksaan murung (PHQ-9)', 'Depression score (PHQ-9)'),
  source:
    'PHQ-9: 0-4, 5-9, 10-14, 15-19, 20-27; butir 9 di atas 0 ditangani hari itu; sesudah PHQ-2 3 atau lebih (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { from: years(15) },
  schedule: { kind: 'once', from: days(0), late: days(7) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { total: depressionScore, ninth: depressionNinth },
  outcomes: { followUp: followUpScale, depression: depressionScale },
  needed: lowMoodSince,

  classify({ total, ninth }) {
    return { followUp: depressionFollowUp(total, ninth), depression: depression(total) }
  },
  doubts({ total, ninth }) {
    if (total === undefined || ninth === undefined || ninth <= total) return {}
    return { ninth: text('Lebih besar dari jumlahnya.', 'More than the total.') }
  },
})
