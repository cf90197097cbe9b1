import { type LocalDate, days, years } from '../../../calendar/local-date.ts'
import { longMood as longMoodOf, shortMoodScore } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { longMoodScore } from '../../observations/elderly-tools.ts'
import { shortMood } from './short-mood.ts'
import { longMoodScale, moodFollowUpScale } from '../../outcomes/elderly-tools.ts'

export const longMood = defineService({
  id: 'gds-15',
  label: text('Suasana hati lansia (GDS-15)', 'Mood of the elderly (GDS-15)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: GDS-15 bila GDS-4 1 atau lebih; 5 dan 10 latar, perlu dikonfirmasi; hanya skor; 14 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(14) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { score: longMoodScore },
  outcomes: { followUp: moodFollowUpScale, mood: longMoodScale },

  needed(history: History): LocalDate | undefined {
    const last = history.given(shortMood).at(-1)
    return last !== undefined && (shortMoodScore(last.measured) ?? 0) >= 1 ? last.on : undefined
  },
  classify({ score }) {
    const mood = longMoodOf(score)
    return { followUp: mood && (mood === 'normal' ? 'none' : 'needed'), mood }
  },
})
