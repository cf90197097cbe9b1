import { signUrgency } from '../../../clinical/outbreak.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { outbreakSign } from '../../observations/infection.ts'
import { outbreakSignScale } from '../../outcomes/infection.ts'

export const outbreakSigns = defineService({
  id: 'outbreak-signs',
  label: text('Lapor penyakit di lingkungan', 'Report of an illness in the neighbourhood'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, tabel 31 dan kewaspadaan dini: kader melaporkan tanda, petugas menetapkan; mana yang segera latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { sign: outbreakSign },
  outcomes: { report: outbreakSignScale },

  classify({ sign }) {
    return { report: signUrgency(sign) }
  },
})
