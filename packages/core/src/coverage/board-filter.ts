import { addMonths, type LocalDate } from '../calendar/local-date.ts'
import type { IndicatorGroup, Period } from '../catalogue/indicator.ts'
import type { DisabilityState } from '../person/disability.ts'
import type { Sex } from '../person/person.ts'

/**
 * The ages of life as boards part them: infants to preschool children, school age and adolescents, adults, elderly.
 *
 * @see KMK HK.01.07/MENKES/2015/2023: bayi to anak prasekolah below 6 years, usia sekolah and remaja below 18, dewasa
 *   below 60, lansia
 */
export const lifeStages = ['child', 'school', 'adult', 'elderly'] as const
export type LifeStage = (typeof lifeStages)[number]

/** Completed years, half-open; the last has no end. */
export const stageYears: Readonly<
  Record<LifeStage, { readonly from: number; readonly before?: number }>
> = {
  child: { from: 0, before: 6 },
  school: { from: 6, before: 18 },
  adult: { from: 18, before: 60 },
  elderly: { from: 60 },
}

export const sexes = ['female', 'male'] as const satisfies readonly Sex[]

/**
 * Those with a disability and everybody else, who was not asked included: parted in three the counters would be half as many
 * again. How many were asked stands beside.
 */
export const disabilityParts = ['with', 'others'] as const
export type DisabilityPart = (typeof disabilityParts)[number]

/** Of those counted, whom a board looks at. */
export interface BoardFilter {
  readonly sex?: Sex
  readonly stage?: LifeStage
  readonly disability?: DisabilityPart
}

/** Whom a person is counted among: `female adult`, and `female adult with` of those with a disability. */
export type Who = `${Sex} ${LifeStage}${'' | ' with'}`

/** What a person is counted by. */
export interface Counted {
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly disability: DisabilityState
}

/** By the age on the last day of the period, as indicators count: so nothing stored depends on today. */
export const whoIs = (
  { sex, birthDate, disability }: Counted,
  period: Pick<Period, 'before'>,
): Who => whoWith(sex, stageOf(birthDate, period), disability === 'with' ? 'with' : 'others')

const whoWith = (sex: Sex, stage: LifeStage, disability: DisabilityPart): Who =>
  disability === 'with' ? `${sex} ${stage} with` : `${sex} ${stage}`

const stageOf = (birthDate: LocalDate, period: Pick<Period, 'before'>): LifeStage =>
  lifeStages.findLast((stage) => birthDate < bornBefore(stageYears[stage].from, period)) ?? 'child'

/** Who is so old on the last day of the period was born before this day. */
const bornBefore = (years: number, { before }: Pick<Period, 'before'>): LocalDate =>
  addMonths(before, -12 * years)

/** Birthdays of a life stage in a period, half-open; a bound is absent where there is none. */
export function birthdaysOf(
  stage: LifeStage,
  period: Pick<Period, 'before'>,
): { readonly from?: LocalDate; readonly before?: LocalDate } {
  const { from, before } = stageYears[stage]
  return {
    ...(before === undefined ? {} : { from: bornBefore(before, period) }),
    ...(from === 0 ? {} : { before: bornBefore(from, period) }),
  }
}

/** Everybody a filter lets through. */
export const whoPass = ({ sex, stage, disability }: BoardFilter): readonly Who[] =>
  only(sexes, sex).flatMap((one) =>
    only(lifeStages, stage).flatMap((of) =>
      only(disabilityParts, disability).map((part) => whoWith(one, of, part)),
    ),
  )

const only = <Value>(all: readonly Value[], one: Value | undefined): readonly Value[] =>
  one === undefined ? all : [one]

/** The filter and its siblings: together everybody. Only for one that asks for a single thing. */
export function siblingsOf({ sex, stage, disability }: BoardFilter): readonly BoardFilter[] {
  const siblings: readonly (readonly BoardFilter[])[] = [
    sex === undefined ? [] : sexes.map((one) => ({ sex: one })),
    stage === undefined ? [] : lifeStages.map((one) => ({ stage: one })),
    disability === undefined ? [] : disabilityParts.map((one) => ({ disability: one })),
  ]
  const [own = [{}], another] = siblings.filter(({ length }) => length > 0)
  if (another !== undefined) throw new Error('two filters have no siblings')
  return own
}

/** Clusters of a Puskesmas that look after people. @see KMK HK.01.07/MENKES/2015/2023 */
export const boardClusters = [2, 3, 4] as const
export type BoardCluster = (typeof boardClusters)[number]

const clusters: Readonly<Record<BoardCluster, readonly IndicatorGroup[]>> = {
  2: ['mother', 'child', 'immunisation', 'school'],
  3: ['adult', 'elderly', 'illness'],
  4: ['infection'],
}

/** Whether a group of indicators is the work of a cluster; one that is every cluster's is. */
export const isOfCluster = (group: IndicatorGroup, cluster: BoardCluster): boolean =>
  clusters[cluster].includes(group) || !Object.values(clusters).flat().includes(group)
