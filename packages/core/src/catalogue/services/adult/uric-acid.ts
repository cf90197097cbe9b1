import { years } from '../../../calendar/local-date.ts'
import { uricAcid } from '../../../clinical/lipids.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { uricAcid as urate } from '../../observations/blood.ts'
import { uricAcidScale } from '../../outcomes/lipids.ts'

export const uricAcidTest = defineService({
  id: 'uric-acid',
  label: text('Asam urat', 'Uric acid'),
  source:
    'kartu Posyandu dewasa dan lansia, bila ada strip: lebih dari 7 laki-laki, lebih dari 6 perempuan (latar, perlu dikonfirmasi)',
  station: 'measure',
  eligible: { from: years(15) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { urate },
  outcomes: { urate: uricAcidScale },

  classify({ urate }, { sex }) {
    return { urate: uricAcid(urate, sex) }
  },
})
