import { defineService } from '../../define.ts'
import { tbContact } from '../../episodes/tb-contact.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { text } from '../../observation.ts'
import { contactKind } from '../../observations/tuberculosis.ts'
import { contactScale } from '../../outcomes/tuberculosis.ts'

/** Of the contact, not of the index patient. */
export const tbContactListing = defineService({
  id: 'tb-contact-listing',
  label: text('Dicatat sebagai kontak', 'Listed as a contact'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: serumah bila menginap satu malam atau sering siang hari dalam 3 bulan sebelum pengobatan indeks; erat bila lama seruangan tetapi tidak serumah',
  station: 'ask',
  eligible: { notDuring: tbTreatment },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { kind: contactKind },
  outcomes: { contact: contactScale },
  opens: { episode: tbContact, anchor: ({ kind }, on) => kind && on },

  classify({ kind }) {
    return { contact: kind }
  },
})
