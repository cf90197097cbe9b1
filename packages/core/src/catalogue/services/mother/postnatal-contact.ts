import { daysBetween } from '../../../calendar/local-date.ts'
import { feverAfterBirth, postnatalContact as contactOf } from '../../../clinical/after-birth.ts'
import { pregnancyPressure, pressureDoubts } from '../../../clinical/blood-pressure.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { afterBirthStages, postpartum } from '../../episodes/postpartum.ts'
import { text } from '../../observation.ts'
import { diastolic, systolic } from '../../observations/blood.ts'
import * as seen from '../../observations/postpartum.ts'
import * as scale from '../../outcomes/after-birth.ts'
import { carriedRiskScale } from '../../outcomes/antenatal.ts'
import { pregnancyPressureScale } from '../../outcomes/blood-pressure.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'
import { riskAtBirth } from '../../pregnancy-risk.ts'
import { pregnancyRegistration } from './pregnancy-registration.ts'
import { pregnancyRiskScore } from './pregnancy-risk-score.ts'

export const postnatalContact = defineService({
  id: 'postnatal-contact',
  label: text('Kunjungan nifas (KF)', 'Contact after birth'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: KF1 6 jam-2 hari di tempat bersalin, KF2 3-7 hari, KF3 8-28 hari, KF4 29-42 hari di Puskesmas, Pustu atau rumah oleh tenaga kesehatan; tensi dan demam sesudah bersalin latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { sex: 'female', during: postpartum },
  schedule: { kind: 'stages', stages: afterBirthStages('KF1', 'KF2', 'KF3', 'KF4') },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    systolic,
    diastolic,
    temperature: seen.bodyTemperature,
    dangerSigns: seen.postpartumSignsSeen,
    breastfeeding: { ...seen.breastfeeding, optional: true },
    hours: { ...seen.hoursAfterBirth, optional: true },
  },
  outcomes: {
    contact: scale.postnatalContactScale,
    pressure: pregnancyPressureScale,
    fever: scale.feverAfterBirthScale,
    dangerSigns: warningSignScale,
    risk: carriedRiskScale,
  },

  classify({ systolic, diastolic, temperature, dangerSigns }, context) {
    const { on } = context
    const birth = context.during(postpartum)?.anchor
    return {
      contact: contactOf(birth && daysBetween(birth, on)),
      pressure: pregnancyPressure(systolic, diastolic),
      fever: feverAfterBirth(temperature),
      dangerSigns: warningSigns(dangerSigns),
      risk: riskAtBirth(context, birth, {
        registrations: context.given(pregnancyRegistration),
        cards: context.given(pregnancyRiskScore),
      }),
    }
  },

  doubts: pressureDoubts,
})
