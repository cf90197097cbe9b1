import { years } from '../../../calendar/local-date.ts'
import { skilas as ticksOf, skilasResult } from '../../../clinical/skilas.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { upperArm } from '../../observations/body.ts'
import { skilasQuestions, whisper } from '../../observations/skilas.ts'
import * as scale from '../../outcomes/elderly.ts'

export const skilas = defineService({
  id: 'skilas',
  label: text('Skrining lansia (SKILAS)', 'Screening of the elderly (SKILAS)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: SKILAS setahun sekali, satu centang sudah diperiksa lanjut oleh tenaga kesehatan; tenggat rujukan pilihan kami',
  station: 'ask',
  eligible: { from: years(60) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { ...skilasQuestions, upperArm, whisper },
  outcomes: {
    result: scale.skilasScale,
    cognition: scale.cognitionTickScale,
    mobility: scale.mobilityTickScale,
    nutrition: scale.nutritionTickScale,
    vision: scale.visionTickScale,
    hearing: scale.hearingTickScale,
    mood: scale.moodTickScale,
  },

  /** Who has trouble with the eyes is sent on without counting fingers. */
  skips: ({ eyeProblem }) => (eyeProblem === true ? ['fingersWrong'] : []),
  classify(measured) {
    const ticks = ticksOf(measured)
    return { result: skilasResult(ticks), ...ticks }
  },
})
