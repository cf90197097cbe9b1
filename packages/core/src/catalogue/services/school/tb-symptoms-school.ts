import { years } from '../../../calendar/local-date.ts'
import { tbSuspicion } from '../../../clinical/child-tb.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { childTbQuestions } from '../../observations/child-tb.ts'
import { tbSuspicionScale } from '../../outcomes/child-tb.ts'

export const tbSymptomsSchool = defineService({
  id: 'tb-symptoms-school',
  label: text(
    'Tanya batuk dan demam lama anak sekolah',
    'Ask a schoolchild about long cough and fever',
  ),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC anak: empat gejala ditanya tiap kontak, satu saja terduga; kontak erat dan serumah tanpa gejala dirujuk; setahun sekali sejak 6 tahun dan tenggat pilihan kami',
  station: 'ask',
  eligible: { from: years(6), before: years(15) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: childTbQuestions,
  outcomes: { suspicion: tbSuspicionScale },

  classify({ contact, ...signs }) {
    return { suspicion: tbSuspicion(signs, contact) }
  },
})
