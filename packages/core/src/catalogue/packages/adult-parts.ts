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
import { doneBy } from './done-by.ts'
import type { Part } from './health-check.ts'

type Parts = Readonly<Record<string, Part>>

/** All four symptoms. */
export const askedForTb = doneBy(tbSymptomsAdult, 'cough', 'weightLoss', 'fever', 'nightSweats')

/** From 18 years. */
export const adultParts = {
  smoking: { label: text('Perilaku merokok', 'Smoking'), by: [doneBy(riskBehaviour, 'smoking')] },
  activity: {
    label: text('Aktivitas fisik', 'Activity'),
    by: [doneBy(riskBehaviour, 'littleActivity')],
  },
  nutrition: {
    label: text('Status gizi', 'Nutrition'),
    by: [doneBy(adultNutrition, 'weight'), doneBy(antenatalContact, 'weight')],
  },
  teeth: { label: text('Gigi', 'Teeth'), by: [doneBy(adultTeeth, 'decay')] },
  pressure: {
    label: text('Tekanan darah', 'Blood pressure'),
    by: pressureServices.map((service) => doneBy(service, 'systolic', 'diastolic')),
  },
  glucose: {
    label: text('Gula darah', 'Glucose'),
    by: glucoseServices.map((service) => doneBy(service, glucoseValues)),
  },
  tb: { label: text('TBC', 'TB'), by: [askedForTb] },
  eyes: {
    label: text('Mata', 'Eyes'),
    by: [doneBy(adultVision, ['fingersRight', 'acuityRight'], ['fingersLeft', 'acuityLeft'])],
  },
  ears: { label: text('Telinga', 'Ears'), by: [doneBy(adultHearing)] },
  mental: {
    label: text('Kesehatan jiwa', 'Mental health'),
    by: [doneBy(selfReporting), doneBy(fourQuestions)],
  },
  liver: {
    label: text('Hati', 'Liver'),
    by: [doneBy(liverFibrosisScreening)],
    only: hasLiverRisk,
    secondHand: true,
  },
  fitness: {
    label: text('Kebugaran', 'Fitness'),
    by: [doneBy(adultFitness)],
    only: movesLittle,
    secondHand: true,
  },
} as const satisfies Parts

/** From 30 years. */
export const womenParts = {
  breast: {
    label: text('Payudara', 'Breasts'),
    by: [doneBy(breastExamination)],
    sex: 'female',
    only: wantsBreast,
  },
  cervix: {
    label: text('Leher rahim', 'Cervix'),
    by: [doneBy(cervicalScreening, ['aceticAcid', 'papillomaDna'])],
    sex: 'female',
    only: wantsCervix,
    secondHand: true,
  },
} as const satisfies Parts

/** From 40 years. */
export const fromFortyParts = {
  lipids: {
    label: text('Lemak darah', 'Blood fats'),
    by: [doneBy(lipidProfile)],
    only: underCare,
  },
  organs: {
    label: text('Jantung dan ginjal', 'Heart and kidney'),
    by: [doneBy(complicationsCheck)],
    only: underCare,
  },
  lungs: {
    label: text('Paru (PUMA)', 'Lungs (PUMA)'),
    by: [doneBy(puma, 'everSmoked', 'breathless', 'phlegm', 'cough', 'spirometryAsked')],
  },
  lungCancer: {
    label: text('Kanker paru', 'Lung cancer'),
    by: [doneBy(lungCancerRisk, 'everSmoked')],
    from: years(45),
    secondHand: true,
  },
  bowel: {
    label: text('Kanker usus besar', 'Bowel cancer'),
    by: [doneBy(bowelCancerRisk)],
    from: years(45),
    secondHand: true,
  },
  cataract: { label: text('Katarak', 'Cataract'), by: [doneBy(cataractCheck)] },
} as const satisfies Parts
