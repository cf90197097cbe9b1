import { years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { interviewColour } from '../../observations/school.ts'
import { interviewScale } from '../../outcomes/school.ts'

/** What is said stays in the room; only the colour is kept. */
export const teenInterview = defineService({
  id: 'teen-interview',
  label: text('Wawancara remaja (HEEADSSS)', 'Interview of a teenager (HEEADSSS)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pelayanan kesehatan peduli remaja: MTPKR dengan HEEADSSS, hasil hijau, kuning, merah; umur 10-17 tahun',
  station: 'ask',
  eligible: { from: years(10), before: years(18) },
  schedule: { kind: 'asNeeded' },
  settings: ['school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { colour: interviewColour },
  outcomes: { colour: interviewScale },

  classify({ colour }) {
    return { colour }
  },
})
