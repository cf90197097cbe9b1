import { type LocalDate, years } from '../../../calendar/local-date.ts'
import { fastingGlucose, glycatedHaemoglobin, twoHourGlucose } from '../../../clinical/glucose.ts'
import { defineService } from '../../define.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import type { History } from '../../history.ts'
import { glucoseDoubtSince } from '../../needs/glucose-doubt.ts'
import { text } from '../../observation.ts'
import {
  fastingGlucose as fasting,
  glycatedHaemoglobin as glycated,
  twoHourGlucose as twoHours,
} from '../../observations/blood.ts'
import { fastingGlucoseScale, glycatedScale, twoHourGlucoseScale } from '../../outcomes/glucose.ts'

/** A finger prick finds, the laboratory confirms: for whom a strip or an earlier test was not good. */
export const glucoseLaboratory = defineService({
  id: 'glucose-laboratory',
  label: text('Tes gula darah laboratorium', 'Glucose in the laboratory'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining diabetes: GDP, TTGO 2 jam dan HbA1c oleh tenaga kesehatan; prediabetes tiga bulan sekali',
  station: 'serve',
  eligible: { from: years(15), notDuring: diabetesCare },
  schedule: { kind: 'every', span: years(1) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    fasting: { ...fasting, optional: true },
    twoHours: { ...twoHours, optional: true },
    glycated: { ...glycated, optional: true },
  },
  outcomes: {
    fasting: fastingGlucoseScale,
    twoHours: twoHourGlucoseScale,
    glycated: glycatedScale,
  },
  needed(history: History): LocalDate | undefined {
    return glucoseDoubtSince(history, history.given(glucoseLaboratory))
  },

  classify({ fasting, twoHours, glycated }) {
    const percent = glycatedHaemoglobin(glycated)
    return {
      fasting: fastingGlucose(fasting),
      twoHours: twoHourGlucose(twoHours),
      glycated: percent === 'low' ? undefined : percent,
    }
  },
})
