import { answered } from '../../../clinical/answered.ts'
import { defineService } from '../../define.ts'
import { mentalCare } from '../../episodes/mental-care.ts'
import { text } from '../../observation.ts'
import {
  dangerToSelfOrOthers,
  mentalDrugTaken,
  relapseSigns,
  restrained,
} from '../../observations/chronic-care.ts'
import { relapseScale, restraintScale } from '../../outcomes/chronic-care.ts'
import { drugScale } from '../../outcomes/drug.ts'

export const mentalCareVisit = defineService({
  id: 'mental-care-visit',
  label: text('Kunjungan perawatan jiwa', 'Mental health care visit'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader mendampingi minum obat, petugas Pustu mengunjungi yang tidak datang; sebulan sekali latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { during: mentalCare },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: {
    drugTaken: mentalDrugTaken,
    relapse: relapseSigns,
    danger: dangerToSelfOrOthers,
    restrained,
  },
  outcomes: { condition: relapseScale, drug: drugScale, freedom: restraintScale },

  classify({ drugTaken, relapse, danger, restrained }) {
    const isKnown = relapse !== undefined && danger !== undefined
    return {
      condition:
        danger === true ? 'danger' : relapse === true ? 'relapse' : isKnown ? 'stable' : undefined,
      drug: drugTaken,
      freedom: answered(restrained, 'restrained', 'free'),
    }
  },
})
