import { answered } from '../../../clinical/answered.ts'
import { pregnancyPressure, pressureDoubts } from '../../../clinical/blood-pressure.ts'
import { bodyMassIndex } from '../../../clinical/body-mass.ts'
import { cardMass } from '../../../clinical/mother-support.ts'
import { smallArm } from '../../../clinical/pregnancy-findings.ts'
import { defineService } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import { text } from '../../observation.ts'
import { diastolic, systolic } from '../../observations/blood.ts'
import { bodyHeight, bodyWeight, upperArm } from '../../observations/body.ts'
import { breastfeeding } from '../../observations/postpartum.ts'
import { pregnancyPressureScale } from '../../outcomes/blood-pressure.ts'
import * as scale from '../../outcomes/mother-support.ts'

/** No contact after birth (KF): what the kader measures for the card of the Posyandu. */
export const postpartumCheck = defineService({
  id: 'postpartum-check',
  label: text('Ukur ibu nifas di Posyandu', 'Measuring a mother after birth'),
  source:
    'Kartu Posyandu ibu nifas dan menyusui: berat, IMT 18,5, 25 dan 30, LiLA di bawah 23,5 cm, tensi seperti ibu hamil, menyusui',
  station: 'measure',
  eligible: { sex: 'female', during: postpartum },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    weight: bodyWeight,
    upperArm,
    systolic,
    diastolic,
    breastfeeding,
    height: { ...bodyHeight, optional: true },
  },
  outcomes: {
    pressure: pregnancyPressureScale,
    arm: scale.armScale,
    mass: scale.cardMassScale,
    breastfeeding: scale.breastfeedingScale,
  },

  classify({ weight, height, upperArm, systolic, diastolic, breastfeeding }) {
    return {
      pressure: pregnancyPressure(systolic, diastolic),
      arm: smallArm(upperArm),
      mass: cardMass(bodyMassIndex(weight, height)),
      breastfeeding: answered(breastfeeding, 'yes', 'no'),
    }
  },

  doubts: pressureDoubts,
})
