import { years } from '../../../calendar/local-date.ts'
import { tbSuspicion } from '../../../clinical/child-tb.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { childTbQuestions } from '../../observations/child-tb.ts'
import { tbSuspicionScale } from '../../outcomes/child-tb.ts'

export const tbSymptomsChild = defineService({
  id: 'tb-symptoms-child',
  label: text('Tanya batuk dan demam lama anak', 'Ask a child about long cough and fever'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC anak: empat gejala ditanya tiap kontak, satu saja terduga; kontak erat dan serumah tanpa gejala dirujuk; bulanan dan tenggat pilihan kami',
  station: 'ask',
  eligible: { before: years(6) },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: childTbQuestions,
  outcomes: { suspicion: tbSuspicionScale },

  classify({ contact, ...signs }) {
    return { suspicion: tbSuspicion(signs, contact) }
  },
})
