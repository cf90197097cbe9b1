import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { malariaResult } from '../../observations/antenatal-laboratory.ts'
import { malariaScale } from '../../outcomes/antenatal-laboratory.ts'

/** At the first contact where malaria is common; again, anywhere, when she has fever. */
export const antenatalMalaria = defineService({
  id: 'antenatal-malaria',
  label: text('Tes malaria ibu hamil', 'Malaria test in pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: API lebih dari 5, semua ibu hamil dites pada kontak pertama dan bila demam',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy, where: 'malariaEndemic' },
  schedule: { kind: 'once', from: days(0), late: days(85) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { result: malariaResult },
  outcomes: { malaria: malariaScale },

  classify({ result }) {
    return { malaria: result && (result === 'negative' ? 'negative' : 'positive') }
  },
})
