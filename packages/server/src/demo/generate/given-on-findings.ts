import { adultFitness } from '@jejaring/core/catalogue/services/adult/adult-fitness'
import { cardiovascularRisk } from '@jejaring/core/catalogue/services/adult/cardiovascular-risk'
import { cholesterolScreening } from '@jejaring/core/catalogue/services/adult/cholesterol-screening'
import { familyPlanning } from '@jejaring/core/catalogue/services/adult/family-planning'
import { lipidProfile } from '@jejaring/core/catalogue/services/adult/lipid-profile'
import { liverFibrosisScreening } from '@jejaring/core/catalogue/services/adult/liver-fibrosis'
import { lungCancerRisk } from '@jejaring/core/catalogue/services/adult/lung-cancer-risk'
import { riskBehaviour } from '@jejaring/core/catalogue/services/adult/risk-behaviour'
import { complicationsCheck } from '@jejaring/core/catalogue/services/illness/complications-check'
import { tdWomen } from '@jejaring/core/catalogue/services/mother/td-women'
import { tetanusScreening } from '@jejaring/core/catalogue/services/mother/tetanus-screening'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import type { AdultBody } from './adult-body.ts'
import { given } from './given.ts'
import type { Random } from './random.ts'
import type { Villager } from './villager.ts'

export interface Findings {
  readonly years: number
  readonly body: AdultBody
  readonly underCare: boolean
  readonly hasDiabetes: boolean
  /** What was measured and asked that day. */
  readonly services: readonly ServiceGiven[]
}

/** Parts of the whole check that depend on what is known of the person; shares by eye. */
export function givenOnFindings(
  person: Villager,
  random: Random,
  check: Findings,
): readonly ServiceGiven[] {
  const { years, body, services } = check
  const isUnderCare = (check.underCare || check.hasDiabetes) && years >= 40
  const risk = services.find(({ service }) => service === riskBehaviour.id)
  const isWide = body.waistCm > (person.sex === 'male' ? 88 : 78)
  return [
    ...(risk?.answers['littleActivity'] === true
      ? [given(adultFitness, { fitness: random.pick(['good', 'enough', 'enough', 'poor']) })]
      : []),
    ...(isUnderCare ? askedUnderCare(random, years) : []),
    ...(years >= 40 && (isWide || check.hasDiabetes || years >= 60)
      ? [
          given(liverFibrosisScreening, {
            ast: random.int(16, 36),
            platelets: random.int(190, 340),
          }),
        ]
      : []),
    ...(years >= 45 && body.smokes ? [smokersLungs(random, years)] : []),
    ...(person.sex === 'female' && years < 50 ? askedOfWomen(person, random) : []),
  ]
}

const askedUnderCare = (random: Random, years: number): readonly ServiceGiven[] => [
  given(lipidProfile, {
    total: random.int(150, 235),
    ldl: random.int(80, 150),
    hdl: random.int(38, 66),
    triglyceride: random.int(80, 190),
  }),
  ...(years < 60 ? [given(cholesterolScreening, { total: random.int(150, 225) })] : []),
  given(complicationsCheck, {
    kidney: random.chance(0.04) ? 'abnormal' : 'normal',
    fundus: random.chance(0.03) ? 'abnormal' : 'normal',
    ecg: random.chance(0.03) ? 'abnormal' : 'normal',
  }),
  given(cardiovascularRisk, { risk: random.int(2, 19) }),
]

const smokersLungs = (random: Random, years: number): ServiceGiven =>
  given(lungCancerRisk, {
    everSmoked: 'smokes',
    cigarettesPerDay: random.int(4, 20),
    smokingYears: Math.min(years - 16, random.int(10, 35)),
  })

const methods = [
  ['implant', 26],
  ['iud', 19],
  ['injection-quarterly', 18],
  ['female-sterilisation', 9],
  ['condom', 8],
  ['pill', 5],
  ['traditional', 3],
  ['none', 12],
] as const

function askedOfWomen({ relation }: Villager, random: Random): readonly ServiceGiven[] {
  const status = random.weighted([
    ['t0', 12],
    ['t1', 4],
    ['t3', 10],
    ['t4', 8],
    ['t5', 66],
  ] as const)
  return [
    given(tetanusScreening, { status }),
    ...(status === 't0' || status === 't5' ? [] : [given(tdWomen, { batch: 'TD2617' })]),
    relation === 'spouse'
      ? given(familyPlanning, {
          couple: true,
          wants: random.pick(['later', 'no-more', 'no-more']),
          method: random.weighted(methods),
        })
      : given(familyPlanning, { couple: false }),
  ]
}
