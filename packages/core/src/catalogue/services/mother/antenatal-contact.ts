import * as contact from '../../../clinical/antenatal-contacts.ts'
import { pregnancyPressure, pressureDoubts } from '../../../clinical/blood-pressure.ts'
import * as find from '../../../clinical/pregnancy-findings.ts'
import * as mass from '../../../clinical/pregnancy-weight.ts'
import { tetanusClass } from '../../../clinical/tetanus-told.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { sizesIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { antenatalMeasures } from '../../observations/antenatal.ts'
import { antenatalScales } from '../../outcomes/antenatal.ts'
import { tetanusOfLife } from '../../tetanus.ts'
import { pregnancyRegistration } from './pregnancy-registration.ts'
import { tetanusScreening } from './tetanus-screening.ts'

export const antenatalContact = defineService({
  id: 'antenatal-contact',
  label: text('Periksa hamil (ANC)', 'Antenatal contact'),
  source:
    'Permenkes 21/2021 pasal 13: 1 kontak di trimester 1, 2 di trimester 2, 3 di trimester 3; KMK HK.01.07/MENKES/2015/2023: 10T, LiLA dan IMT; PPK: Hb, DJJ, TFU; MAP, target berat dan sebagian ambang latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'trimesters', contacts: [1, 2, 3] },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'doctor'],
  observes: antenatalMeasures,
  outcomes: antenatalScales,

  classify(measured, context) {
    const { on, earlier } = context
    const now = context.during(pregnancy)
    const age = find.pregnancyDays(now?.anchor, on)
    const pressure = pregnancyPressure(measured.systolic, measured.diastolic)
    const registered = context.given(pregnancyRegistration)
    const first = mass.atTheBeginning(
      sizesIn(now, [...registered, ...earlier, { on, measured }]),
      now?.anchor,
    )
    const target = mass.gainTarget(first.index)
    const gained = first.weight && measured.weight && measured.weight - first.weight
    return {
      contact: contact.antenatalContact(now?.anchor, earlier, on),
      pressure,
      meanPressure: contact.meanPressure(measured.systolic, measured.diastolic, age),
      dangerSigns: warningSigns(measured.dangerSigns),
      preeclampsia: find.preeclampsia(pressure, measured.urineProtein, age),
      anaemia: find.pregnancyAnaemia(measured.haemoglobin, age),
      energy: find.energyDeficiency(measured.upperArm, first.index),
      gainTarget: target,
      gained: mass.weightGained(gained, target, age),
      stature: contact.stature(measured.height),
      fetalHeart: find.fetalHeart(measured.fetalHeartRate),
      fundalGrowth: find.fundalGrowth(measured.fundalHeight, age),
      tetanus: tetanusClass(tetanusOfLife(context, context.given(tetanusScreening))),
    }
  },

  doubts: pressureDoubts,
})
