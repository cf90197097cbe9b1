import { years } from '../../../calendar/local-date.ts'
import { thinArm, thinCalf } from '../../../clinical/elderly-size.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { calf, upperArm } from '../../observations/body.ts'
import { armScale, calfScale } from '../../outcomes/elderly-tools.ts'

/** Of the elderly who cannot stand on a scale, in place of weight and height. */
export const armAndCalf = defineService({
  id: 'elderly-arm-and-calf',
  label: text('Lingkar lengan dan betis lansia', 'Upper arm and calf of the elderly'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: LiLA dan lingkar betis bila berat dan tinggi tidak dapat diukur; LiLA < 21 cm SKILAS; betis 34 dan 33 cm latar, perlu dikonfirmasi',
  station: 'measure',
  eligible: { from: years(60) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { upperArm, calf },
  outcomes: { arm: armScale, calf: calfScale },

  classify({ upperArm, calf }, { sex }) {
    return { arm: thinArm(upperArm), calf: thinCalf(calf, sex) }
  },
})
