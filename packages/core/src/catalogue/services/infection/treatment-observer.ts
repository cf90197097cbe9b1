import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { text } from '../../observation.ts'
import { observerTaught, treatmentObserver as observer } from '../../observations/tuberculosis.ts'
import { observerScale } from '../../outcomes/tuberculosis.ts'

export const treatmentObserver = defineService({
  id: 'treatment-observer',
  label: text('Pengawas minum obat (PMO)', 'Treatment observer'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC: Pustu dan kader mengawasi minum obat di rumah; tenggat pilihan kami',
  station: 'ask',
  eligible: { during: tbTreatment },
  schedule: { kind: 'once', from: days(0), late: days(7) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { observer, taught: { ...observerTaught, optional: true } },
  outcomes: { observer: observerScale },

  classify({ observer, taught }) {
    if (observer === undefined) return {}
    return { observer: observer === 'none' ? 'none' : taught === false ? 'untaught' : 'ready' }
  },
})
