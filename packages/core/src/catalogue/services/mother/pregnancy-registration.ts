import { years } from '../../../calendar/local-date.ts'
import { pregnancyStart } from '../../../clinical/gestational-age.ts'
import { fourToo } from '../../../clinical/pregnancy-findings.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import {
  datedOn,
  datingMethod,
  gestationalDays,
  gestationalWeeks,
  gravida,
  lastBirth,
  lastMenstruation,
  para,
} from '../../observations/pregnancy.ts'
import { fourTooScale } from '../../outcomes/pregnancy.ts'

export const pregnancyRegistration = defineService({
  id: 'pregnancy-registration',
  label: text('Daftar ibu hamil', 'Register a pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: pendataan ibu hamil oleh kader, 4T; USG trimester 1 menggantikan HPHT bila berbeda lebih dari 7 hari (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { from: years(10), before: years(56), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    lastMenstruation,
    weeks: { ...gestationalWeeks, optional: true },
    days: { ...gestationalDays, optional: true },
    method: { ...datingMethod, optional: true },
    datedOn: { ...datedOn, optional: true },
    gravida: { ...gravida, optional: true },
    births: { ...para, optional: true },
    lastBirth: { ...lastBirth, optional: true },
  },
  outcomes: { fourToo: fourTooScale },
  opens: { episode: pregnancy, anchor: pregnancyStart },

  classify(measured, { birthDate, on }) {
    return { fourToo: fourToo({ birthDate, ...measured }, pregnancyStart(measured, on)) }
  },
})
