import { pregnancyPressure } from '../../../clinical/blood-pressure.ts'
import * as find from '../../../clinical/pregnancy-findings.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import * as seen from '../../observations/antenatal-laboratory.ts'
import { haemoglobin } from '../../observations/blood.ts'
import { urineProtein } from '../../observations/pregnancy.ts'
import * as scale from '../../outcomes/antenatal-laboratory.ts'
import { anaemiaScale, preeclampsiaScale } from '../../outcomes/pregnancy.ts'
import { antenatalContact } from './antenatal-contact.ts'
import { pregnantWomanCheck } from './pregnant-woman-check.ts'

export const antenatalLaboratory = defineService({
  id: 'antenatal-laboratory',
  label: text('Laboratorium ibu hamil', 'Antenatal laboratory'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pemeriksaan laboratorium ibu hamil: Hb, golongan darah, protein dan gula urine, darah lengkap untuk pembawa talasemia; PPK: Hb di bawah 11; Hb dan urine diulang di trimester 3 latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'trimesters', contacts: [1, 0, 1] },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    haemoglobin,
    urineProtein,
    urineGlucose: { ...seen.urineGlucose, optional: true },
    bloodGroup: { ...seen.bloodGroup, optional: true },
    rhesus: { ...seen.rhesus, optional: true },
    bloodCount: { ...seen.bloodCountDone, optional: true },
  },
  outcomes: {
    anaemia: anaemiaScale,
    protein: scale.urineProteinScale,
    preeclampsia: preeclampsiaScale,
    urineGlucose: scale.urineGlucoseScale,
    rhesus: scale.rhesusScale,
  },

  classify({ haemoglobin, urineProtein, urineGlucose, rhesus }, context) {
    const { on } = context
    const age = find.pregnancyDays(context.during(pregnancy)?.anchor, on)
    const today = [...context.given(pregnantWomanCheck), ...context.given(antenatalContact)]
      .filter((visit) => visit.on === on)
      .findLast(({ measured }) => measured.systolic !== undefined)?.measured
    const pressure = pregnancyPressure(today?.systolic, today?.diastolic)
    return {
      anaemia: find.pregnancyAnaemia(haemoglobin, age),
      protein: urineProtein && (urineProtein === 'negative' ? 'none' : 'present'),
      preeclampsia: find.preeclampsia(pressure, urineProtein, age),
      urineGlucose: urineGlucose && (urineGlucose === 'negative' ? 'none' : 'present'),
      rhesus,
    }
  },
})
