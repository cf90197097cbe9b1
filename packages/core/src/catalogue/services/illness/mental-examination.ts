import { years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { mentalCare } from '../../episodes/mental-care.ts'
import { text } from '../../observation.ts'
import { adherenceTaught, mentalStateExamined } from '../../observations/chronic-care.ts'
import { mentalExaminationScale } from '../../outcomes/chronic-care.ts'

export const mentalExamination = defineService({
  id: 'mental-examination',
  label: text('Pemeriksaan jiwa dan edukasi minum obat', 'Mental examination and teaching'),
  source:
    'Permenkes 4/2019, SPM 10: pemeriksaan status mental dan edukasi kepatuhan minum obat (latar, perlu dikonfirmasi); setahun sekali pilihan kami',
  station: 'serve',
  eligible: { during: mentalCare },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: { examined: mentalStateExamined, taught: adherenceTaught },
  outcomes: { standard: mentalExaminationScale },

  classify({ examined, taught }) {
    if (examined === undefined && taught === undefined) return {}
    return { standard: examined === true && taught === true ? 'complete' : 'incomplete' }
  },
})
