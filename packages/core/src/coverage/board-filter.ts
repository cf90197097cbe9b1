import { addMonths, type LocalDate } from '../calendar/local-date.ts'
import type { IndicatorGroup, Period } from '../catalogue/indicator.ts'
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

/** Of those counted, whom a board looks at. */
export interface BoardFilter {
  readonly sex?: Sex
  readonly stage?: LifeStage
}

/** Whom a person is counted among: `female adult`. */
export type Who = `${Sex} ${LifeStage}`

/** By the age on the last day of the period, as indicators count: so nothing stored depends on today. */
export const whoIs = (
  { sex, birthDate }: { readonly sex: Sex; readonly birthDate: LocalDate },
  period: Pick<Period, 'before'>,
): Who => `${sex} ${stageOf(birthDate, period)}`

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
export const whoPass = ({ sex, stage }: BoardFilter): readonly Who[] =>
  sexes.flatMap((one) =>
    sex !== undefined && one !== sex
      ? []
      : lifeStages.flatMap((of): readonly Who[] =>
          stage !== undefined && of !== stage ? [] : [`${one} ${of}`],
        ),
  )

/** The filter and its siblings: together everybody. Only for one that asks for a single thing. */
export function siblingsOf({ sex, stage }: BoardFilter): readonly BoardFilter[] {
  if (sex !== undefined && stage !== undefined) throw new Error('two filters have no siblings')
  if (sex !== undefined) return sexes.map((one) => ({ sex: one }))
  return stage === undefined ? [{}] : lifeStages.map((one) => ({ stage: one }))
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
