import { years } from '../../../calendar/local-date.ts'
import {
  hdlCholesterol,
  ldlCholesterol,
  totalCholesterol,
  triglyceride,
} from '../../../clinical/lipids.ts'
import { defineService } from '../../define.ts'
import { underCareFromForty } from '../../needs/vessel-risk.ts'
import { text } from '../../observation.ts'
import {
  hdlCholesterol as hdl,
  ldlCholesterol as ldl,
  totalCholesterol as total,
  triglyceride as fats,
} from '../../observations/blood.ts'
import {
  hdlScale,
  ldlScale,
  totalCholesterolScale,
  triglycerideScale,
} from '../../outcomes/lipids.ts'

export const lipidProfile = defineService({
  id: 'lipid-profile',
  label: text('Lemak darah lengkap', 'Lipid profile'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining stroke dan jantung: penyandang hipertensi atau diabetes sejak 40 tahun, setahun sekali di Puskesmas; kelas LDL, HDL dan trigliserida',
  station: 'serve',
  eligible: { from: years(15) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { total, ldl, hdl, triglyceride: fats },
  outcomes: {
    total: totalCholesterolScale,
    ldl: ldlScale,
    hdl: hdlScale,
    triglyceride: triglycerideScale,
  },
  needed: underCareFromForty,

  classify({ total, ldl, hdl, triglyceride: fats }) {
    return {
      total: totalCholesterol(total),
      ldl: ldlCholesterol(ldl),
      hdl: hdlCholesterol(hdl),
      triglyceride: triglyceride(fats),
    }
  },
})
