import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { classTopic } from '../../observations/toddler-class.ts'

/** Written down for the child whose mother or carer came. */
export const toddlerClass = defineService({
  id: 'toddler-class',
  label: text('Kelas ibu balita', 'Class for parents of small children'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kelas ibu balita di Posyandu dengan Buku KIA, dibantu Pustu dan Puskesmas',
  station: 'teach',
  eligible: { before: months(60) },
  schedule: { kind: 'asNeeded' },
  settings: ['posyandu', 'pustu', 'puskesmas'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { topic: classTopic },
  outcomes: {},

  classify: () => ({}),
})
