import { days, years } from '../../../calendar/local-date.ts'
import { shortMood as shortMoodOf, shortMoodScore } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { shortMoodQuestions } from '../../observations/elderly-tools.ts'
import { moodFollowUpScale, shortMoodScale } from '../../outcomes/elderly-tools.ts'

export const shortMood = defineService({
  id: 'gds-4',
  label: text('Suasana hati lansia (GDS-4)', 'Mood of the elderly (GDS-4)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: GDS-4 sesudah centang depresi SKILAS; 1 mungkin, 2-4 depresi, 1 atau lebih lanjut GDS-15; 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: shortMoodQuestions,
  outcomes: { followUp: moodFollowUpScale, mood: shortMoodScale },

  needed: (history) => tickedOn(history, ['mood']),
  classify(measured) {
    const mood = shortMoodOf(shortMoodScore(measured))
    return { followUp: mood && (mood === 'none' ? 'none' : 'needed'), mood }
  },
})
