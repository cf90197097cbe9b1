import { years } from '../../../calendar/local-date.ts'
import { stature } from '../../../clinical/antenatal-contacts.ts'
import { pregnancyStart } from '../../../clinical/gestational-age.ts'
import { historyFactors, pregnancyRisk, riskScore } from '../../../clinical/poedji-rochjati.ts'
import { fourToo } from '../../../clinical/pregnancy-findings.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { bodyHeight } from '../../observations/body.ts'
import {
  earlierPregnancies,
  ofEarlierPregnancies,
  weightBefore,
} from '../../observations/obstetric-history.ts'
import * as told from '../../observations/pregnancy.ts'
import { pregnancyRiskScale, statureScale } from '../../outcomes/antenatal.ts'
import { fourTooScale } from '../../outcomes/pregnancy.ts'
import { historyTold } from '../../pregnancy-risk.ts'

export const pregnancyRegistration = defineService({
  id: 'pregnancy-registration',
  label: text('Daftar ibu hamil', 'Register a pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: pendataan ibu hamil oleh kader, 4T; Kartu Skor Poedji Rochjati: riwayat kehamilan, tinggi badan; USG trimester 1 menggantikan HPHT bila berbeda lebih dari 7 hari (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { from: years(10), before: years(56), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    lastMenstruation: told.lastMenstruation,
    weeks: { ...told.gestationalWeeks, optional: true },
    days: { ...told.gestationalDays, optional: true },
    method: { ...told.datingMethod, optional: true },
    datedOn: { ...told.datedOn, optional: true },
    gravida: { ...told.gravida, optional: true },
    births: { ...told.para, optional: true },
    lastBirth: { ...told.lastBirth, optional: true },
    height: { ...bodyHeight, optional: true },
    weightBefore: { ...weightBefore, optional: true },
    ...earlierPregnancies,
  },
  outcomes: { fourToo: fourTooScale, stature: statureScale, risk: pregnancyRiskScale },
  opens: { episode: pregnancy, anchor: pregnancyStart },

  skips: ({ gravida }) => (gravida === 1 ? ofEarlierPregnancies : []),
  classify(measured, context) {
    const { birthDate, on, earlier } = context
    const anchor = pregnancyStart(measured, on)
    if (anchor === undefined) return { stature: stature(measured.height) }
    const visits = [...earlier, { on, measured }].filter((visit) => visit.on >= anchor)
    const told = historyTold(context, anchor, visits)
    return {
      fourToo: fourToo({ birthDate, ...told }, anchor),
      stature: stature(told.height),
      risk: pregnancyRisk(riskScore(historyFactors(told, { birthDate, anchor, on }))),
    }
  },
})
