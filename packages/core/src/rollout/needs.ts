import { criteria } from './criteria.ts'
import type { Standing } from './readiness.ts'
import type { SiteKind } from './site.ts'

/**
 * What a plan has to bring, each counted in places: a midwife, a nurse, the equipment of a Pustu, that of a Posyandu,
 * and the training of the kader of one Posyandu.
 */
export const resources = ['midwives', 'nurses', 'kits', 'postKits', 'trainings'] as const
export type Resource = (typeof resources)[number]

/** They are paid every year from when they come, and one may serve several places of a Puskesmas. */
export const staffResources = ['midwives', 'nurses'] as const satisfies readonly Resource[]
/** They are bought once. */
export const onceResources = [
  'kits',
  'postKits',
  'trainings',
] as const satisfies readonly Resource[]

export const isResource = (text: string): text is Resource => resources.some((one) => one === text)

export type Needs = Readonly<Record<Resource, number>>

const nothing: Needs = { midwives: 0, nurses: 0, kits: 0, postKits: 0, trainings: 0 }

/** What a place lacks. What is being arranged is not there yet, and counts. */
export function needsOf(kind: SiteKind, standings: readonly Standing[]): Needs {
  const lacking = new Set(
    standings.flatMap(({ criterion, state }) => (state === 'met' ? [] : [criterion])),
  )
  const takes = (resource: Resource): number =>
    criteria[kind].filter(({ id, takes: taken }) => taken === resource && lacking.has(id)).length
  return {
    midwives: takes('midwives'),
    nurses: takes('nurses'),
    kits: takes('kits'),
    postKits: takes('postKits'),
    trainings: takes('trainings'),
  }
}

export const sumOfNeeds = (all: readonly Needs[]): Needs =>
  all.reduce(
    (sum, one) => ({
      midwives: sum.midwives + one.midwives,
      nurses: sum.nurses + one.nurses,
      kits: sum.kits + one.kits,
      postKits: sum.postKits + one.postKits,
      trainings: sum.trainings + one.trainings,
    }),
    nothing,
  )
