import { pregnancyPressure } from '../../../clinical/blood-pressure.ts'
import * as find from '../../../clinical/pregnancy-findings.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { diastolic, haemoglobin, systolic } from '../../observations/blood.ts'
import { bodyWeight, upperArm } from '../../observations/body.ts'
import * as seen from '../../observations/pregnancy.ts'
import { pregnancyPressureScale } from '../../outcomes/blood-pressure.ts'
import * as scale from '../../outcomes/pregnancy.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

export const antenatalContact = defineService({
  id: 'antenatal-contact',
  label: text('Periksa hamil (ANC)', 'Antenatal contact'),
  source:
    'Permenkes 21/2021 pasal 13: 1 kontak di trimester 1, 2 di trimester 2, 3 di trimester 3; KMK HK.01.07/MENKES/2015/2023: 10T; PPK: Hb, DJJ, TFU; sebagian ambang latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'trimesters', contacts: [1, 2, 3] },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'doctor'],
  observes: {
    weight: bodyWeight,
    systolic,
    diastolic,
    upperArm,
    dangerSigns: { ...seen.pregnancySigns, optional: true },
    fundalHeight: { ...seen.fundalHeight, optional: true },
    fetalHeartRate: { ...seen.fetalHeartRate, optional: true },
    haemoglobin: { ...haemoglobin, optional: true },
    urineProtein: { ...seen.urineProtein, optional: true },
    ironTablets: { ...seen.ironTablets, optional: true },
    ultrasound: { ...seen.ultrasound, optional: true },
  },
  outcomes: {
    pressure: pregnancyPressureScale,
    dangerSigns: warningSignScale,
    preeclampsia: scale.preeclampsiaScale,
    anaemia: scale.anaemiaScale,
    energy: scale.energyDeficiencyScale,
    fetalHeart: scale.fetalHeartScale,
    fundalGrowth: scale.fundalGrowthScale,
  },

  classify(measured, { on, during }) {
    const age = find.pregnancyDays(during(pregnancy)?.anchor, on)
    const pressure = pregnancyPressure(measured.systolic, measured.diastolic)
    return {
      pressure,
      dangerSigns: warningSigns(measured.dangerSigns),
      preeclampsia: find.preeclampsia(pressure, measured.urineProtein, age),
      anaemia: find.pregnancyAnaemia(measured.haemoglobin, age),
      energy: find.energyDeficiency(measured.upperArm),
      fetalHeart: find.fetalHeart(measured.fetalHeartRate),
      fundalGrowth: find.fundalGrowth(measured.fundalHeight, age),
    }
  },
})
