/** The kinds of check that several groups of adults share. */
import { years } from '../../calendar/local-date.ts'
import { glucoseServices, glucoseValues } from '../glucose-tests.ts'
import { text } from '../observation.ts'
import { pressureServices } from '../pressure-readings.ts'
import { adultFitness } from '../services/adult/adult-fitness.ts'
import { adultHearing } from '../services/adult/adult-hearing.ts'
import { adultNutrition } from '../services/adult/adult-nutrition.ts'
import { adultTeeth } from '../services/adult/adult-teeth.ts'
import { adultVision } from '../services/adult/adult-vision.ts'
import { bowelCancerRisk } from '../services/adult/bowel-cancer-risk.ts'
import { breastExamination } from '../services/adult/breast-examination.ts'
import { cataractCheck } from '../services/adult/cataract-check.ts'
import { cervicalScreening } from '../services/adult/cervical-screening.ts'
import { fourQuestions } from '../services/adult/four-questions.ts'
import { lipidProfile } from '../services/adult/lipid-profile.ts'
import { liverFibrosisScreening } from '../services/adult/liver-fibrosis.ts'
import { lungCancerRisk } from '../services/adult/lung-cancer-risk.ts'
import { puma } from '../services/adult/puma.ts'
import { riskBehaviour } from '../services/adult/risk-behaviour.ts'
import { selfReporting } from '../services/adult/self-reporting.ts'
import { complicationsCheck } from '../services/illness/complications-check.ts'
import { tbSymptomsAdult } from '../services/infection/tb-symptoms-adult.ts'
import { antenatalContact } from '../services/mother/antenatal-contact.ts'
import { hasLiverRisk, movesLittle, underCare, wantsBreast, wantsCervix } from './conditions.ts'
import type { Part } from './health-check.ts'

type Parts = Readonly<Record<string, Part>>

/** From 18 years. */
export const adultParts = {
  smoking: { label: text('Perilaku merokok', 'Smoking'), by: [riskBehaviour], fields: ['smoking'] },
  activity: {
    label: text('Aktivitas fisik', 'Activity'),
    by: [riskBehaviour],
    fields: ['littleActivity'],
  },
  nutrition: {
    label: text('Status gizi', 'Nutrition'),
    by: [adultNutrition, antenatalContact],
    fields: ['weight'],
  },
  teeth: { label: text('Gigi', 'Teeth'), by: [adultTeeth] },
  pressure: {
    label: text('Tekanan darah', 'Blood pressure'),
    by: pressureServices,
    fields: ['systolic', 'diastolic'],
  },
  glucose: {
    label: text('Gula darah', 'Glucose'),
    by: glucoseServices,
    oneOf: glucoseValues,
  },
  tb: { label: text('TBC', 'TB'), by: [tbSymptomsAdult] },
  eyes: { label: text('Mata', 'Eyes'), by: [adultVision] },
  ears: { label: text('Telinga', 'Ears'), by: [adultHearing] },
  mental: { label: text('Kesehatan jiwa', 'Mental health'), by: [selfReporting, fourQuestions] },
  liver: {
    label: text('Hati', 'Liver'),
    by: [liverFibrosisScreening],
    only: hasLiverRisk,
    secondHand: true,
  },
  fitness: {
    label: text('Kebugaran', 'Fitness'),
    by: [adultFitness],
    only: movesLittle,
    secondHand: true,
  },
} as const satisfies Parts

/** From 30 years. */
export const womenParts = {
  breast: {
    label: text('Payudara', 'Breasts'),
    by: [breastExamination],
    sex: 'female',
    only: wantsBreast,
  },
  cervix: {
    label: text('Leher rahim', 'Cervix'),
    by: [cervicalScreening],
    sex: 'female',
    only: wantsCervix,
    secondHand: true,
  },
} as const satisfies Parts

/** From 40 years. */
export const fromFortyParts = {
  lipids: {
    label: text('Lemak darah', 'Blood fats'),
    by: [lipidProfile],
    only: underCare,
  },
  organs: {
    label: text('Jantung dan ginjal', 'Heart and kidney'),
    by: [complicationsCheck],
    only: underCare,
  },
  lungs: { label: text('Paru (PUMA)', 'Lungs (PUMA)'), by: [puma] },
  lungCancer: {
    label: text('Kanker paru', 'Lung cancer'),
    by: [lungCancerRisk],
    from: years(45),
    secondHand: true,
  },
  bowel: {
    label: text('Kanker usus besar', 'Bowel cancer'),
    by: [bowelCancerRisk],
    from: years(45),
    secondHand: true,
  },
  cataract: { label: text('Katarak', 'Cataract'), by: [cataractCheck] },
} as const satisfies Parts
