import { days } from '../../../calendar/local-date.ts'
import { depressionFollowUp, postpartumDepression } from '../../../clinical/after-birth.ts'
import { defineService } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import { text } from '../../observation.ts'
import { depressionTenth, depressionTotal } from '../../observations/postpartum.ts'
import * as scale from '../../outcomes/after-birth.ts'

/** Scores only: the words of the questionnaire belong to its authors. */
export const postpartumMood = defineService({
  id: 'postpartum-mood',
  label: text('Perasaan ibu nifas (EPDS)', 'Mood after birth (EPDS)'),
  source:
    'EPDS: 10 butir 0-3, 10 atau lebih mungkin, 13 atau lebih sangat mungkin depresi; butir 10 di atas 0 ditangani hari itu dan waktu minggu 2-6 latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { sex: 'female', during: postpartum },
  schedule: { kind: 'stages', stages: [{ name: 'EPDS', from: days(14), before: days(43) }] },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { total: depressionTotal, tenth: depressionTenth },
  outcomes: {
    followUp: scale.depressionFollowUpScale,
    depression: scale.postpartumDepressionScale,
    selfHarm: scale.selfHarmScale,
  },

  classify({ total, tenth }) {
    return {
      followUp: depressionFollowUp(total, tenth),
      depression: postpartumDepression(total),
      selfHarm: tenth === undefined ? undefined : tenth > 0 ? 'present' : 'none',
    }
  },
  doubts({ total, tenth }) {
    if (total === undefined || tenth === undefined || tenth <= total) return {}
    return { tenth: text('Lebih besar dari jumlahnya.', 'More than the total.') }
  },
})
