import { days } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { defineService } from '../../define.ts'
import { malariaTreatment } from '../../episodes/malaria-treatment.ts'
import { text } from '../../observation.ts'
import { fever, malariaDrugTaken } from '../../observations/infection.ts'
import { malariaDrugScale } from '../../outcomes/infection.ts'

export const malariaFollowUp = defineService({
  id: 'malaria-follow-up',
  label: text('Pantau minum obat malaria', 'Follow-up of malaria treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah malaria: minum obat dipantau; hari 3, 7, 14 dan 28 latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { during: malariaTreatment },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'HARI-3', from: days(3), late: days(4), before: days(7) },
      { name: 'HARI-7', from: days(7), late: days(8), before: days(14) },
      { name: 'HARI-14', from: days(14), late: days(16), before: days(28) },
      { name: 'HARI-28', from: days(28), late: days(30), before: days(42) },
    ],
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: { taken: malariaDrugTaken, fever },
  outcomes: { drug: malariaDrugScale },

  classify({ taken, fever }) {
    if (fever === true) return { drug: 'still-ill' }
    return { drug: answered(taken, 'taken', 'not-taken') }
  },
})
