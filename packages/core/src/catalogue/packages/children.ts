import { months, years } from '../../calendar/local-date.ts'
import { glucoseServices, glucoseValues } from '../glucose-tests.ts'
import { text } from '../observation.ts'
import { pressureServices } from '../pressure-readings.ts'
import { adultNutrition } from '../services/adult/adult-nutrition.ts'
import { riskBehaviour } from '../services/adult/risk-behaviour.ts'
import { selfReporting } from '../services/adult/self-reporting.ts'
import { childDevelopment } from '../services/child/child-development.ts'
import { childGlucose } from '../services/child/child-glucose.ts'
import { childGrowth } from '../services/child/child-growth.ts'
import { childTeeth } from '../services/child/child-teeth.ts'
import { criticalHeartScreening } from '../services/child/critical-heart-screening.ts'
import { hearingCheck } from '../services/child/hearing-check.ts'
import { heelBloodScreening } from '../services/child/heel-blood-screening.ts'
import { kpsp } from '../services/child/kpsp.ts'
import { preschoolGrowth } from '../services/child/preschool-growth.ts'
import { redReflexCheck } from '../services/child/red-reflex-check.ts'
import { tbSymptomsChild } from '../services/child/tb-symptoms-child.ts'
import { tbSymptomsSchool } from '../services/school/tb-symptoms-school.ts'
import { thalassaemiaScreening } from '../services/child/thalassaemia-screening.ts'
import { visionCheck } from '../services/child/vision-check.ts'
import { schoolHearing } from '../services/school/school-hearing.ts'
import { schoolMind } from '../services/school/school-mind.ts'
import { schoolNutrition } from '../services/school/school-nutrition.ts'
import { schoolSmoking } from '../services/school/school-smoking.ts'
import { schoolTeeth } from '../services/school/school-teeth.ts'
import { schoolVision } from '../services/school/school-vision.ts'
import { turnsTwo } from './conditions.ts'
import { askedForTb } from './adult-parts.ts'
import { doneBy } from './done-by.ts'
import type { HealthCheck, Part } from './health-check.ts'

const SOURCE =
  'KMK 33/2025, pemeriksaan kesehatan gratis; jenis usia sekolah menurut nama latar, perlu dikonfirmasi; G6PD, hiperplasia adrenal, warna tinja, hepatitis, kebugaran dan Hb (hanya kelas 7 dan 10) belum menjadi bagian'

const eyesAtSchool = doneBy(
  schoolVision,
  ['fingersRight', 'acuityRight'],
  ['fingersLeft', 'acuityLeft'],
)
/** The four difficulties of the SDQ, or the PSC. */
const mindAtSchool = doneBy(
  schoolMind,
  ['psc', 'emotional'],
  ['psc', 'conduct'],
  ['psc', 'hyperactivity'],
  ['psc', 'peers'],
)
const tb: Part = {
  label: text('TBC', 'TB'),
  by: [doneBy(tbSymptomsChild), doneBy(tbSymptomsSchool), askedForTb],
}

export const checkNewborn: HealthCheck = {
  id: 'ckg-newborn',
  label: text('CKG bayi baru lahir', 'Free health check, newborn'),
  source: SOURCE,
  from: months(0),
  before: years(1),
  parts: {
    heelBlood: { label: text('Darah tumit (SHK)', 'Heel blood'), by: [doneBy(heelBloodScreening)] },
    heart: { label: text('Jantung bawaan', 'Heart'), by: [doneBy(criticalHeartScreening)] },
    growth: { label: text('Pertumbuhan', 'Growth'), by: [doneBy(childGrowth, 'weight')] },
  },
}

export const check1to6: HealthCheck = {
  id: 'ckg-1-6',
  label: text('CKG 1-6 tahun', 'Free health check, 1-6 years'),
  source: SOURCE,
  from: years(1),
  before: years(7),
  parts: {
    growth: {
      label: text('Pertumbuhan', 'Growth'),
      by: [
        doneBy(childGrowth, 'weight'),
        doneBy(preschoolGrowth, 'weight'),
        doneBy(schoolNutrition, 'weight'),
      ],
    },
    development: {
      label: text('Perkembangan', 'Development'),
      by: [doneBy(kpsp), doneBy(childDevelopment)],
    },
    tb,
    ears: { label: text('Telinga', 'Ears'), by: [doneBy(hearingCheck), doneBy(schoolHearing)] },
    eyes: {
      label: text('Mata', 'Eyes'),
      by: [doneBy(redReflexCheck), doneBy(visionCheck), eyesAtSchool],
    },
    teeth: {
      label: text('Gigi', 'Teeth'),
      by: [doneBy(childTeeth, 'decay'), doneBy(schoolTeeth, 'decay')],
    },
    thalassaemia: {
      label: text('Talasemia', 'Thalassaemia'),
      by: [doneBy(thalassaemiaScreening)],
      only: turnsTwo,
    },
    glucose: { label: text('Gula darah', 'Glucose'), by: [doneBy(childGlucose)], only: turnsTwo },
  },
}

const schoolParts = {
  nutrition: {
    label: text('Status gizi', 'Nutrition'),
    by: [doneBy(schoolNutrition, 'weight', 'height'), doneBy(adultNutrition, 'weight', 'height')],
  },
  pressure: {
    label: text('Tekanan darah', 'Blood pressure'),
    by: pressureServices.map((service) => doneBy(service, 'systolic', 'diastolic')),
  },
  glucose: {
    label: text('Gula darah', 'Glucose'),
    by: glucoseServices.map((service) => doneBy(service, glucoseValues)),
  },
  teeth: { label: text('Gigi', 'Teeth'), by: [doneBy(schoolTeeth, 'decay')] },
  eyes: { label: text('Mata', 'Eyes'), by: [eyesAtSchool] },
  ears: { label: text('Telinga', 'Ears'), by: [doneBy(schoolHearing)] },
  mental: {
    label: text('Kesehatan jiwa', 'Mental health'),
    by: [mindAtSchool, doneBy(selfReporting)],
  },
  tb,
} as const satisfies Readonly<Record<string, Part>>

const teenParts = {
  smoking: {
    label: text('Perilaku merokok', 'Smoking'),
    by: [doneBy(schoolSmoking, 'smoking'), doneBy(riskBehaviour, 'smoking')],
    from: years(10),
  },
} as const satisfies Readonly<Record<string, Part>>

export const check7to12: HealthCheck = {
  id: 'ckg-7-12',
  label: text('CKG 7-12 tahun (SD)', 'Free health check, 7-12 years'),
  source: SOURCE,
  from: years(7),
  before: years(13),
  parts: { ...schoolParts, ...teenParts },
}
export const check13to15: HealthCheck = {
  id: 'ckg-13-15',
  label: text('CKG 13-15 tahun (SMP)', 'Free health check, 13-15 years'),
  source: SOURCE,
  from: years(13),
  before: years(16),
  parts: { ...schoolParts, ...teenParts },
}
export const check16to17: HealthCheck = {
  id: 'ckg-16-17',
  label: text('CKG 16-17 tahun (SMA)', 'Free health check, 16-17 years'),
  source: SOURCE,
  from: years(16),
  before: years(18),
  parts: { ...schoolParts, ...teenParts },
}
