import { hypertensionCare } from './episodes/hypertension-care.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import type { Catalogue } from './indicator.ts'
import { basicImmunisation } from './indicators/basic-immunisation.ts'
import { gainedThisMonth } from './indicators/gained-this-month.ts'
import { spmPregnancy } from './indicators/spm-01-pregnancy.ts'
import { spmUnderFives } from './indicators/spm-04-under-fives.ts'
import { spmAdults } from './indicators/spm-06-adults.ts'
import { spmHypertension } from './indicators/spm-08-hypertension.ts'
import { weighedThisMonth } from './indicators/weighed-this-month.ts'
import { adultNutrition } from './services/adult-nutrition.ts'
import { antenatalContact } from './services/antenatal-contact.ts'
import { bcg } from './services/bcg.ts'
import { bloodPressureScreening } from './services/blood-pressure-screening.ts'
import { childDevelopment } from './services/child-development.ts'
import { childGrowth } from './services/child-growth.ts'
import { dptHbHib } from './services/dpt-hb-hib.ts'
import { glucoseAtRisk } from './services/glucose-at-risk.ts'
import { glucoseScreening } from './services/glucose-screening.ts'
import { hb0 } from './services/hb0.ts'
import { hypertensionControl } from './services/hypertension-control.ts'
import { hypertensionDiagnosis } from './services/hypertension-diagnosis.ts'
import { ipv } from './services/ipv.ts'
import { japaneseEncephalitis } from './services/japanese-encephalitis.ts'
import { measlesRubella } from './services/measles-rubella.ts'
import { pcv } from './services/pcv.ts'
import { polioDrops } from './services/polio-drops.ts'
import { pregnancyOutcome } from './services/pregnancy-outcome.ts'
import { pregnancyRegistration } from './services/pregnancy-registration.ts'
import { riskBehaviour } from './services/risk-behaviour.ts'
import { rotavirus } from './services/rotavirus.ts'
import { vitaminA } from './services/vitamin-a.ts'

/** Everything the program knows of services, in the order people see it. */
export const catalogue: Catalogue = {
  version: 1,
  services: [
    pregnancyRegistration,
    antenatalContact,
    pregnancyOutcome,
    childGrowth,
    childDevelopment,
    vitaminA,
    hb0,
    bcg,
    polioDrops,
    dptHbHib,
    rotavirus,
    pcv,
    ipv,
    measlesRubella,
    japaneseEncephalitis,
    bloodPressureScreening,
    adultNutrition,
    riskBehaviour,
    glucoseScreening,
    glucoseAtRisk,
    hypertensionDiagnosis,
    hypertensionControl,
  ],
  episodes: [pregnancy, hypertensionCare],
  indicators: [
    spmPregnancy,
    spmUnderFives,
    spmAdults,
    spmHypertension,
    basicImmunisation,
    weighedThisMonth,
    gainedThisMonth,
  ],
  retired: [],
}
