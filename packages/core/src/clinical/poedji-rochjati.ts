/**
 * The score card of Poedji Rochjati (KSPR) for the risk of a pregnancy: 2 to begin with, 4 for each factor and 8 for
 * the gravest six.
 *
 * @see Kartu Skor Poedji Rochjati, as copied by health offices
 */
import { type LocalDate, addDays, addMonths, completedYears } from '../calendar/local-date.ts'

const WEIGHT = {
  'young-first': 4,
  'old-first': 4,
  'late-first': 4,
  'long-gap': 4,
  'short-gap': 4,
  'many-children': 4,
  'old-mother': 4,
  short: 4,
  'earlier-loss': 4,
  'earlier-forceps': 4,
  'earlier-placenta': 4,
  'earlier-transfusion': 4,
  'earlier-caesarean': 8,
  anaemia: 4,
  malaria: 4,
  tuberculosis: 4,
  heart: 4,
  diabetes: 4,
  'sexually-transmitted': 4,
  'swelling-and-pressure': 4,
  twins: 4,
  hydramnios: 4,
  'fetal-death': 4,
  'post-term': 4,
  breech: 8,
  transverse: 8,
  bleeding: 8,
  preeclampsia: 8,
} as const
export type RiskFactor = keyof typeof WEIGHT
export type PregnancyRisk = 'low' | 'high' | 'very-high'

export const riskScore = (factors: ReadonlySet<RiskFactor>): number =>
  [...factors].reduce((sum, factor) => sum + WEIGHT[factor], 2)

/** 2 is low (KRR), 6 to 10 high (KRT), 12 or more very high (KRST); totals are 2, 6, 10, 14 and so on. */
export const pregnancyRisk = (score: number): PregnancyRisk =>
  score >= 12 ? 'very-high' : score >= 6 ? 'high' : 'low'

/** What a registration tells of her and of earlier pregnancies. */
export interface ObstetricHistory {
  readonly gravida?: number
  /** Earlier births. */
  readonly births?: number
  readonly lastBirth?: LocalDate
  readonly height?: number
  readonly lateFirst?: boolean
  readonly earlierLoss?: boolean
  readonly earlierForceps?: boolean
  readonly earlierPlacenta?: boolean
  readonly earlierTransfusion?: boolean
  readonly earlierCaesarean?: boolean
}

/**
 * First pregnancy at 16 or younger, or at 35 or older; 35 or older; four births or more; the last birth 2 years or less,
 * or more than 10 years, before conception (14 days after the last menstruation); 145 cm or less; and what was told.
 * The ages are those on the day of conception and on the day of the visit.
 */
export function historyFactors(
  told: ObstetricHistory,
  { birthDate, anchor, on }: { birthDate: LocalDate; anchor: LocalDate; on: LocalDate },
): ReadonlySet<RiskFactor> {
  const { gravida, births, lastBirth, height } = told
  const conceived = addDays(anchor, 14)
  const age = completedYears(birthDate, on)
  const isFirst = gravida === 1 || (gravida === undefined && births === 0)
  const after = (months: number) => lastBirth && addMonths(lastBirth, months)
  const [twoYears, tenYears] = [after(24), after(120)]
  return factorsOf({
    'young-first': isFirst && completedYears(birthDate, conceived) <= 16,
    'old-first': isFirst && age >= 35,
    'late-first': told.lateFirst,
    'long-gap': tenYears !== undefined && conceived > tenYears,
    'short-gap': twoYears !== undefined && conceived <= twoYears,
    'many-children': births !== undefined && births >= 4,
    'old-mother': age >= 35,
    short: height !== undefined && height <= 145,
    'earlier-loss': told.earlierLoss,
    'earlier-forceps': told.earlierForceps,
    'earlier-placenta': told.earlierPlacenta,
    'earlier-transfusion': told.earlierTransfusion,
    'earlier-caesarean': told.earlierCaesarean,
  })
}

/** What a visit finds in this pregnancy. */
export interface PregnancyFactors {
  readonly anaemia?: boolean
  readonly malaria?: boolean
  readonly tuberculosis?: boolean
  readonly heart?: boolean
  readonly diabetes?: boolean
  readonly sexuallyTransmitted?: boolean
  readonly swellingAndPressure?: boolean
  readonly twins?: boolean
  readonly hydramnios?: boolean
  readonly fetalDeath?: boolean
  readonly postTerm?: boolean
  readonly lie?: 'head' | 'breech' | 'transverse' | 'unknown'
  readonly bleeding?: boolean
  readonly preeclampsia?: boolean
}

export const presentFactors = (found: PregnancyFactors): ReadonlySet<RiskFactor> =>
  factorsOf({
    anaemia: found.anaemia,
    malaria: found.malaria,
    tuberculosis: found.tuberculosis,
    heart: found.heart,
    diabetes: found.diabetes,
    'sexually-transmitted': found.sexuallyTransmitted,
    'swelling-and-pressure': found.swellingAndPressure,
    twins: found.twins,
    hydramnios: found.hydramnios,
    'fetal-death': found.fetalDeath,
    'post-term': found.postTerm,
    breech: found.lie === 'breech',
    transverse: found.lie === 'transverse',
    bleeding: found.bleeding,
    preeclampsia: found.preeclampsia,
  })

function factorsOf(
  told: Readonly<Partial<Record<RiskFactor, boolean | undefined>>>,
): ReadonlySet<RiskFactor> {
  const present = new Set<RiskFactor>()
  for (const factor of FACTORS) if (told[factor] === true) present.add(factor)
  return present
}
const isFactor = (name: string): name is RiskFactor => Object.hasOwn(WEIGHT, name)
const FACTORS = Object.keys(WEIGHT).filter(isFactor)
