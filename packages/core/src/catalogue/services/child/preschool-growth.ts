import { months } from '../../../calendar/local-date.ts'
import { bodyMassDoubts } from '../../../clinical/body-mass-for-age.ts'
import { growthOf } from '../../../growth/growth.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as body from '../../observations/body.ts'
import { preschoolGrowthScale } from '../../outcomes/preschool-growth.ts'

export const preschoolGrowth = defineService({
  id: 'preschool-growth',
  label: text('Timbang dan ukur prasekolah', 'Weigh and measure before school'),
  source:
    'Permenkes 2/2020: IMT/U 5-18 tahun (WHO 2007); KMK HK.01.07/MENKES/2015/2023: prasekolah 60-72 bulan; tiap 6 bulan latar, perlu dikonfirmasi; LiLA di atas 59 bulan tidak dinilai',
  station: 'measure',
  eligible: { from: months(60), before: months(72) },
  schedule: { kind: 'every', span: months(6) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    weight: { ...body.bodyWeight, plausible: [5, 70], usual: [11, 35] },
    height: { ...body.bodyHeight, plausible: [70, 150], usual: [95, 130] },
    head: { ...body.headCircumference, optional: true },
    arm: { ...body.upperArm, plausible: [6, 40], usual: [12, 25], optional: true },
  },
  outcomes: { bodyMassForAge: preschoolGrowthScale },

  classify({ weight: weightKg, height: lengthCm }, { sex, ageDays }) {
    if (ageDays < 0) return {}
    return { bodyMassForAge: growthOf({ sex, ageDays, weightKg, lengthCm }).classes.bmiForAge }
  },

  doubts: bodyMassDoubts,
})
