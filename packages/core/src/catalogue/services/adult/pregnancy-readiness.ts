import { years } from '../../../calendar/local-date.ts'
import { bodyMassIndex } from '../../../clinical/body-mass.ts'
import { planningStep, pregnancyReadiness as readiness } from '../../../clinical/family-planning.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { coupleSince } from '../../needs/family-planning.ts'
import { text } from '../../observation.ts'
import { haemoglobin } from '../../observations/blood.ts'
import { bodyHeight, bodyWeight, upperArm } from '../../observations/body.ts'
import * as asked from '../../observations/family-planning.ts'
import { lastBirth, para } from '../../observations/pregnancy.ts'
import { planningStepScale, readinessScale } from '../../outcomes/family-planning.ts'

export const pregnancyReadiness = defineService({
  id: 'pregnancy-readiness',
  label: text('Kesiapan hamil (layak hamil)', 'Readiness for a pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layak hamil pasangan usia subur: setahun sekali, 4T, ALKI, langkah KB; anemia di bawah 12 g/dL (WHO) latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(15), before: years(50), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'every', span: years(1) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    wants: asked.wantsPregnancy,
    uses: asked.usesMethod,
    births: para,
    lastBirth,
    weight: bodyWeight,
    height: bodyHeight,
    upperArm,
    haemoglobin,
    chronicIllness: asked.chronicIllness,
    sexualInfection: asked.sexualInfection,
    badHistory: asked.badObstetricHistory,
  },
  outcomes: { readiness: readinessScale, planning: planningStepScale },
  needed: coupleSince,

  skips: ({ births }) => (births === 0 ? ['lastBirth'] : []),
  classify({ wants, uses, weight, height, ...found }, { birthDate, on }) {
    const index = bodyMassIndex(weight, height)
    const ready = readiness({ ...found, index }, { birthDate, on })
    return { readiness: ready, planning: planningStep(ready, wants, uses) }
  },
})
