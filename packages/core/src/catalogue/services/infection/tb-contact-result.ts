import { days } from '../../../calendar/local-date.ts'
import { openEpisode } from '../../course.ts'
import { defineService } from '../../define.ts'
import { tbContact } from '../../episodes/tb-contact.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { text } from '../../observation.ts'
import { contactResult } from '../../observations/tuberculosis.ts'
import { contactResultScale } from '../../outcomes/tuberculosis.ts'

export const tbContactResult = defineService({
  id: 'tb-contact-result',
  label: text('Pemeriksaan kontak TBC', 'Examination of a TB contact'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: hasil setiap kontak TPT, OAT atau tidak memenuhi syarat; formulir TBC.16RK; tenggat 14 hari pilihan kami',
  station: 'serve',
  eligible: { during: tbContact, notDuring: tbTreatment },
  schedule: { kind: 'once', from: days(0), late: days(14) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { result: contactResult },
  outcomes: { result: contactResultScale },

  needed(history) {
    return openEpisode(history, tbContact)?.from
  },
  classify({ result }) {
    return { result }
  },
})
