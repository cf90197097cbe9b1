import { years } from '../../../calendar/local-date.ts'
import { pairOf, pairsFollowUp } from '../../../clinical/mental-health.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { fourQuestions as questions } from '../../observations/mental.ts'
import { pairScale, plainFollowUpScale } from '../../outcomes/mental.ts'

/** The short form of the Posyandu card, where there is no time for SRQ-20. */
export const fourQuestions = defineService({
  id: 'phq-4',
  label: text('Empat pertanyaan kesehatan jiwa (PHQ-4)', 'Four mental health questions (PHQ-4)'),
  source:
    'kartu Posyandu dewasa dan lansia: PHQ-4, dua pertanyaan cemas dan dua pertanyaan murung, 3 atau lebih pada salah satu pasangan dirujuk',
  station: 'ask',
  eligible: { from: years(15) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: questions,
  outcomes: {
    followUp: plainFollowUpScale,
    anxiety: pairScale(text('Cemas (GAD-2)', 'Anxiety (GAD-2)')),
    depression: pairScale(text('Murung (PHQ-2)', 'Depression (PHQ-2)')),
  },

  classify({ nervous, worrying, noInterest, feelingDown }) {
    const anxiety = pairOf(nervous, worrying)
    const depression = pairOf(noInterest, feelingDown)
    return { followUp: pairsFollowUp(anxiety, depression), anxiety, depression }
  },
})
