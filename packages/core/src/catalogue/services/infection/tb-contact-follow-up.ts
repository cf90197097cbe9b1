import { months } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { defineService } from '../../define.ts'
import { tbContact } from '../../episodes/tb-contact.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { text } from '../../observation.ts'
import { hasSymptoms } from '../../observations/tuberculosis.ts'
import { tbSymptomScale } from '../../outcomes/tuberculosis.ts'

const { contact: _, ...classes } = tbSymptomScale.classes

export const tbContactFollowUp = defineService({
  id: 'tb-contact-follow-up',
  label: text('Pantau kontak', 'Follow-up of a contact'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah TBC: tanda pada kontak; enam bulan sekali selama dua tahun latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { during: tbContact, notDuring: tbTreatment },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'BULAN-6', from: months(6), late: months(7), before: months(12) },
      { name: 'BULAN-12', from: months(12), late: months(13), before: months(18) },
      { name: 'BULAN-18', from: months(18), late: months(19), before: months(24) },
      { name: 'BULAN-24', from: months(24), late: months(25), before: months(27) },
    ],
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { symptoms: hasSymptoms },
  outcomes: { symptoms: { label: tbSymptomScale.label, classes } },

  classify({ symptoms }) {
    return { symptoms: answered(symptoms, 'present', 'none') }
  },
})
