import { pregnancyPressure, pressureDoubts } from '../../../clinical/blood-pressure.ts'
import { energyDeficiency } from '../../../clinical/pregnancy-findings.ts'
import { atTheBeginning } from '../../../clinical/pregnancy-weight.ts'
import { sizesIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { diastolic, systolic } from '../../observations/blood.ts'
import { bodyHeight, bodyWeight, upperArm } from '../../observations/body.ts'
import { weightCurve } from '../../observations/mother-support.ts'
import { pregnancyPressureScale } from '../../outcomes/blood-pressure.ts'
import { weightCurveScale } from '../../outcomes/mother-support.ts'
import { energyDeficiencyScale } from '../../outcomes/pregnancy.ts'
import { antenatalContact } from './antenatal-contact.ts'
import { pregnancyRegistration } from './pregnancy-registration.ts'

/** No antenatal contact: what the kader measures for the card of the Posyandu. */
export const pregnantWomanCheck = defineService({
  id: 'pregnant-woman-check',
  label: text('Ukur ibu hamil di Posyandu', 'Measuring a pregnant woman'),
  source:
    'Kartu Posyandu ibu hamil: berat, LiLA di bawah 23,5 cm, tensi 130/85 dan 140/90, IMT awal di bawah 18,5, berat di luar grafik dirujuk; KMK HK.01.07/MENKES/2015/2023',
  station: 'measure',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    weight: bodyWeight,
    upperArm,
    systolic,
    diastolic,
    height: { ...bodyHeight, optional: true },
    curve: { ...weightCurve, optional: true },
  },
  outcomes: {
    pressure: pregnancyPressureScale,
    energy: energyDeficiencyScale,
    curve: weightCurveScale,
  },

  classify(measured, context) {
    const { on, earlier } = context
    const now = context.during(pregnancy)
    const known = [...context.given(pregnancyRegistration), ...context.given(antenatalContact)]
    const sizes = sizesIn(now, [...known, ...earlier, { on, measured }])
    return {
      pressure: pregnancyPressure(measured.systolic, measured.diastolic),
      energy: energyDeficiency(measured.upperArm, atTheBeginning(sizes, now?.anchor).index),
      curve: measured.curve && (measured.curve === 'on' ? 'on' : 'off'),
    }
  },

  doubts: pressureDoubts,
})
