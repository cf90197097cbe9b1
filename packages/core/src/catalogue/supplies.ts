import type { StockItem } from '../stock/stock.ts'
import { isVaccine } from '../reaction/reaction-body.ts'
import { catalogue } from './index.ts'
import { text } from './observation.ts'
import { cholesterolScreening } from './services/adult/cholesterol-screening.ts'
import { glucoseAtRisk } from './services/adult/glucose-at-risk.ts'
import { glucoseScreening } from './services/adult/glucose-screening.ts'
import { uricAcidTest } from './services/adult/uric-acid.ts'
import { childHaemoglobin } from './services/child/child-haemoglobin.ts'
import { deworming } from './services/child/deworming.ts'
import { vitaminA } from './services/child/vitamin-a.ts'
import { malariaTest } from './services/infection/malaria-test.ts'
import { tbSputum } from './services/infection/tb-sputum.ts'
import { antenatalMalaria } from './services/mother/antenatal-malaria.ts'
import { motherVitaminA } from './services/mother/mother-vitamin-a.ts'
import { pregnancyIronTablets } from './services/mother/pregnancy-iron-tablets.ts'
import { tripleElimination } from './services/mother/triple-elimination.ts'
import { girlsHaemoglobin } from './services/school/girls-haemoglobin.ts'
import { girlsIronTablets } from './services/school/girls-iron-tablets.ts'
import { schoolGlucose } from './services/school/school-glucose.ts'

const strip = text('strip', 'strips')
const tablet = text('tablet', 'tablets')
const capsule = text('kapsul', 'capsules')
const kit = text('tes', 'tests')

/** What services use up and cannot be given without, each vaccine first. */
export const supplies: readonly StockItem[] = [
  ...catalogue.services.filter(isVaccine).map(({ id, label }) => ({
    id: `vaccine.${id}`,
    label,
    unit: text('dosis', 'doses'),
    services: [id],
  })),
  {
    id: 'glucose-strips',
    label: text('Strip gula darah', 'Glucose strips'),
    unit: strip,
    services: [glucoseScreening.id, glucoseAtRisk.id, schoolGlucose.id],
  },
  {
    id: 'cholesterol-strips',
    label: text('Strip kolesterol', 'Cholesterol strips'),
    unit: strip,
    services: [cholesterolScreening.id],
  },
  {
    id: 'uric-acid-strips',
    label: text('Strip asam urat', 'Uric acid strips'),
    unit: strip,
    services: [uricAcidTest.id],
  },
  {
    id: 'haemoglobin-strips',
    label: text('Strip Hb', 'Haemoglobin strips'),
    unit: strip,
    services: [childHaemoglobin.id, girlsHaemoglobin.id],
  },
  {
    id: 'vitamin-a',
    label: text('Kapsul vitamin A', 'Vitamin A capsules'),
    unit: capsule,
    services: [vitaminA.id, motherVitaminA.id],
  },
  {
    id: 'iron-tablets',
    label: text('Tablet tambah darah', 'Iron tablets'),
    unit: tablet,
    services: [pregnancyIronTablets.id, girlsIronTablets.id],
  },
  {
    id: 'deworming-tablets',
    label: text('Obat cacing', 'Deworming tablets'),
    unit: tablet,
    services: [deworming.id],
  },
  {
    id: 'triple-tests',
    label: text('Tes tripel eliminasi', 'Triple elimination tests'),
    unit: kit,
    services: [tripleElimination.id],
  },
  {
    id: 'malaria-tests',
    label: text('Tes cepat malaria', 'Malaria rapid tests'),
    unit: kit,
    services: [malariaTest.id, antenatalMalaria.id],
  },
  {
    id: 'sputum-pots',
    label: text('Pot dahak', 'Sputum pots'),
    unit: text('pot', 'pots'),
    services: [tbSputum.id],
  },
]
