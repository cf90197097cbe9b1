import { months } from '../../../calendar/local-date.ts'
import { growthDoubts } from '../../../clinical/growth-doubts.ts'
import { severeMalnutrition } from '../../../clinical/severe-malnutrition.ts'
import { weightGain } from '../../../clinical/weight-gain.ts'
import { growthOf } from '../../../growth/growth.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as body from '../../observations/body.ts'
import * as scale from '../../outcomes/child-growth.ts'
import { severeMalnutritionScale, weightGainScale } from '../../outcomes/weight-gain.ts'

export const childGrowth = defineService({
  id: 'child-growth',
  label: text('Timbang dan ukur balita', 'Weigh and measure a child'),
  source:
    'Permenkes 2/2020, lampiran kategori status gizi anak; Buku KIA 2023, KMS (KBM, N/T); KMK HK.01.07/MENKES/2015/2023: dirujuk; LiLA dan edema latar, perlu dikonfirmasi',
  station: 'measure',
  eligible: { before: months(60) },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    weight: { ...body.bodyWeight, plausible: [0.5, 40], usual: [2, 25] },
    length: body.bodyLength,
    position: { ...body.lengthPosition, optional: true },
    head: { ...body.headCircumference, optional: true },
    arm: { ...body.upperArm, plausible: [6, 30], usual: [10, 20], optional: true },
    oedema: { ...body.oedema, optional: true },
  },
  outcomes: {
    gain: weightGainScale,
    weightForAge: scale.weightForAgeScale,
    lengthForAge: scale.lengthForAgeScale,
    weightForLength: scale.weightForLengthScale,
    headForAge: scale.headForAgeScale,
    arm: scale.armScale,
    severe: severeMalnutritionScale,
  },

  classify(measured, { sex, birthDate, on, ageDays, ageMonths, earlier }) {
    // A birth date corrected later may lie after the visit.
    if (ageDays < 0) return {}
    const { classes } = growthOf({
      sex,
      ageDays,
      weightKg: measured.weight,
      lengthCm: measured.length,
      measured: measured.position,
      headCm: measured.head,
      muacCm: measured.arm,
      oedema: measured.oedema,
    })
    const { weightForAge, lengthForAge, weightForLength, headForAge, muac } = classes
    const severe = severeMalnutrition({ weightForLength, muac }, measured, ageMonths)
    const gain = weightGain(earlier, { on, measured }, { sex, birthDate })
    return { gain, weightForAge, lengthForAge, weightForLength, headForAge, arm: muac, severe }
  },

  doubts: growthDoubts,
})
