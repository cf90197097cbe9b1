import { malariaSuspicion } from '../../../clinical/malaria.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { fever, travelledToMalaria } from '../../observations/infection.ts'
import { malariaSuspicionScale } from '../../outcomes/infection.ts'

export const malariaQuestions = defineService({
  id: 'malaria-questions',
  label: text('Tanya demam dan perjalanan', 'Ask about fever and travel'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, malaria: demam di daerah dengan API lebih dari 5, atau demam sesudah tinggal atau bepergian ke daerah malaria',
  station: 'ask',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { fever, travelled: travelledToMalaria },
  outcomes: { suspicion: malariaSuspicionScale },

  classify({ fever, travelled }, { place }) {
    const isEndemicHere = place.malariaEndemic === true
    return { suspicion: malariaSuspicion({ fever, travelled, isEndemicHere }) }
  },
})
