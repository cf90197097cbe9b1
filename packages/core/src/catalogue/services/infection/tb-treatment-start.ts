import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { treatmentSince } from '../../needs/tuberculosis.ts'
import { text } from '../../observation.ts'
import {
  tbConfirmation,
  tbSite,
  tbTreatmentType,
  treatmentStartedOn,
} from '../../observations/tuberculosis.ts'
import { tbStartScale } from '../../outcomes/tuberculosis.ts'
import { tbWorkup } from './tb-workup.ts'

export const tbTreatmentStart = defineService({
  id: 'tb-treatment-start',
  label: text('Mulai pengobatan TBC', 'Start of TB treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC: pengobatan oleh tenaga kesehatan sejak diagnosis; dalam tujuh hari pilihan kami',
  station: 'serve',
  eligible: { notDuring: tbTreatment },
  schedule: { kind: 'once', from: days(0), late: days(7) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: {
    type: tbTreatmentType,
    site: tbSite,
    confirmation: tbConfirmation,
    startedOn: { ...treatmentStartedOn, optional: true },
  },
  outcomes: { started: tbStartScale },
  opens: { episode: tbTreatment, anchor: ({ startedOn }, on) => startedOn ?? on },

  needed(history) {
    return treatmentSince(history, history.given(tbWorkup))
  },
  classify({ type }) {
    return { started: type }
  },
})
