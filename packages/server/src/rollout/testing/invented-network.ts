import type { Needs, Resource } from '@jejaring/core/rollout/needs'
import { resources, sumOfNeeds } from '@jejaring/core/rollout/needs'
import type { PlanProblem, PlanSite, PlanYear } from '@jejaring/core/rollout/plan'

/** What is scarce in an invented regency. */
export interface Scarcity {
  /** Share of what all places need that comes until the last year; absent: not limited. */
  readonly supply?: number
  /** Which of them; absent: all five. */
  readonly scarce?: readonly Resource[]
  /** Share of the rupiah that all places would cost; absent: not limited. */
  readonly money?: number
  /** As many places a year as lie on the straight line to all of them. */
  readonly isPaced: boolean
  /** Places of one Puskesmas that share a midwife or nurse. */
  readonly shared: number
  readonly years: number
  /** Share of the places whose year people have fixed. */
  readonly fixed: number
  readonly percentPer10Km: number
}

const PLACES = 163
const PUSKESMAS = 21
const CRITERIA = 9
const FIRST_YEAR = 2026
/** In whole millions, as the screen has them. */
const costs = {
  midwives: 54_000_000,
  nurses: 51_000_000,
  kits: 39_000_000,
  postKits: 5_000_000,
  trainings: 2_000_000,
  opening: 6_000_000,
}

const usual: Scarcity = { isPaced: true, shared: 1, years: 4, fixed: 0, percentPer10Km: 0 }

/** Regencies that lack one thing or everything, a little or a lot. */
export const scarcities = {
  'little of five resources': { ...usual, supply: 0.4 },
  'enough of five resources for most': { ...usual, supply: 0.95 },
  'nurses and money': { ...usual, supply: 0.6, scarce: ['nurses'], money: 0.6 },
  'nearly all of everything': { ...usual, supply: 0.95, money: 0.95 },
  'half of everything': { ...usual, supply: 0.5, money: 0.45 },
  'five years, two thirds of everything': { ...usual, years: 5, supply: 0.7, money: 0.7 },
  'a seventh fixed by hand, far places first': {
    ...usual,
    supply: 0.6,
    money: 0.6,
    fixed: 0.15,
    percentPer10Km: 5,
  },
  'two places share staff, some fixed': {
    ...usual,
    supply: 0.7,
    scarce: ['midwives', 'nurses'],
    money: 0.7,
    shared: 2,
    fixed: 0.1,
  },
  'two places share staff, everything scarce': { ...usual, supply: 0.6, money: 0.6, shared: 2 },
  'five years, three share staff, everything scarce': {
    ...usual,
    years: 5,
    supply: 0.5,
    money: 0.5,
    shared: 3,
    fixed: 0.1,
    percentPer10Km: -5,
  },
} as const satisfies Readonly<Record<string, Scarcity>>

/** A regency as large as the largest in sight, the same for the same seed. */
export function inventedNetwork(scarcity: Scarcity, seed: number): PlanProblem {
  const next = dice(seed)
  const upTo = (max: number) => Math.floor(next() * (max + 1))
  const count = (share: number) => (next() < share ? 1 : 0)
  const years = Array.from({ length: scarcity.years }, (_, n) => FIRST_YEAR + n)
  const sites = Array.from({ length: PLACES }, (_, n): PlanSite => {
    const posts = 1 + upTo(3)
    const needs: Needs = {
      midwives: count(0.35),
      nurses: count(0.6),
      kits: count(0.5),
      postKits: upTo(posts),
      trainings: upTo(posts),
    }
    const isFixed = next() < scarcity.fixed
    const fixed = years[upTo(years.length - 1)]
    return {
      id: `place-${n}`,
      name: `Desa ${n}`,
      puskesmas: `Puskesmas ${upTo(PUSKESMAS - 1)}`,
      // Most are small, a few large: 300 to 6,000.
      people: Math.round(300 * 20 ** next()),
      met: upTo(CRITERIA),
      criteria: CRITERIA,
      isStaffed: needs.midwives + needs.nurses === 0,
      km: upTo(60),
      needs,
      ...(isFixed && fixed !== undefined ? { fixed } : {}),
    }
  })
  const all = sumOfNeeds(sites.map(({ needs }) => needs))
  const part = (total: number, share: number) =>
    Math.round((total * share * (0.7 + 0.6 * next())) / years.length)
  const heads = (one: Resource) =>
    one === 'midwives' || one === 'nurses' ? all[one] / scarcity.shared : all[one]
  const once =
    PLACES * costs.opening +
    all.kits * costs.kits +
    all.postKits * costs.postKits +
    all.trainings * costs.trainings
  const staffed = heads('midwives') * costs.midwives + heads('nurses') * costs.nurses
  return {
    sites,
    joined: 21,
    years: years.map((year, n): PlanYear => ({
      year,
      target: 21 + Math.round((PLACES * (n + 1)) / years.length),
      supply:
        scarcity.supply === undefined
          ? {}
          : Object.fromEntries(
              (scarcity.scarce ?? resources).map((one) => [
                one,
                part(heads(one), scarcity.supply ?? 1),
              ]),
            ),
      ...(scarcity.isPaced ? { most: Math.ceil(PLACES / years.length) } : {}),
      ...(scarcity.money === undefined
        ? {}
        : {
            // Staff are paid every year from when they come, so later years cost more.
            money: part(once + staffed * (n + 1), scarcity.money),
          }),
    })),
    costs,
    shared: scarcity.shared,
    percentPer10Km: scarcity.percentPer10Km,
  }
}

/** Whole numbers below 2^32 in an order that the seed sets, as shares of 1 (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
