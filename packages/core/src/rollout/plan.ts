import type { Needs, Resource } from './needs.ts'

/** A place that has not joined, as a plan sees it. */
export interface PlanSite {
  readonly id: string
  readonly name: string
  /** Name of its Puskesmas: places of one may share staff. */
  readonly puskesmas: string
  /** Whom it would serve. */
  readonly people: number
  /** Criteria met, of all. */
  readonly met: number
  readonly criteria: number
  /** Who is needed is there. */
  readonly isStaffed: boolean
  /** On the road to its Puskesmas; absent: nobody has said. */
  readonly km?: number
  readonly needs: Needs
  /** The year people have fixed; the plan is made around it. */
  readonly fixed?: number
}

/** What comes in a year. Absent: not limited. */
export interface PlanYear {
  readonly year: number
  /** Places in the network at the end of the year, those of before included. */
  readonly target: number
  /** New places that can be accompanied in the year. */
  readonly most?: number
  /** What is new in the year; what is not used stays for the next. */
  readonly supply: Readonly<Partial<Record<Resource, number>>>
  /** Rupiah of the year; what is left lapses. */
  readonly money?: number
}

/** Rupiah: of staff for a year, of the others once, and for opening any place. */
export type PlanCosts = Readonly<Partial<Record<Resource | 'opening', number>>>

export interface PlanProblem {
  readonly sites: readonly PlanSite[]
  /** Places that have joined. */
  readonly joined: number
  /** One after the other. */
  readonly years: readonly PlanYear[]
  readonly costs: PlanCosts
  /** Places of one Puskesmas that a new midwife or nurse may serve together; 1: none is shared. */
  readonly shared: number
  /** Percent by which ten kilometres to the Puskesmas raise (or lower) what a place is worth. */
  readonly percentPer10Km: number
}

/** The year of each place that has one. */
export type Assignment = ReadonlyMap<string, number>

/**
 * What a place is worth in each year it is in the network: its people, by the share of criteria it meets (one more of
 * each, so that a place with nothing still counts), and by how far away it is. At least 1.
 */
export function weightOf(
  { people, met, criteria, km = 0 }: PlanSite,
  { percentPer10Km }: Pick<PlanProblem, 'percentPer10Km'>,
): number {
  const distance = Math.max(0, 100 + (percentPer10Km * km) / 10) / 100
  return Math.max(1, Math.round(((people * (1 + met)) / (1 + criteria)) * distance))
}

/** What one place missing on a year's target costs: as much as an average place is worth in a year. */
export function missWeightOf(problem: PlanProblem): number {
  const { sites } = problem
  const sum = sites.reduce((all, site) => all + weightOf(site, problem), 0)
  return sites.length === 0 ? 1 : Math.max(1, Math.round(sum / sites.length))
}
