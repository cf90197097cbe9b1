import type { Terrain } from '../rollout/terrain.ts'

/** What a place has to work with; nobody is named. */
export interface PlaceProfile {
  /** Who lives where it serves, as counted. */
  readonly people: number
  /** Midwives and nurses, its posts included. */
  readonly workers: number
  readonly kader: number
  /** Absent: nobody has said. */
  readonly terrain?: Terrain
}

/** People, health workers and kader for 1,000 people, and the way to them. */
export const traits = ['people', 'workers', 'kader', 'terrain'] as const
export type Trait = (typeof traits)[number]

export interface MatchPart {
  readonly trait: Trait
  readonly mine: number | Terrain | undefined
  readonly theirs: number | Terrain | undefined
  /** 0 to 1; absent where it is not known of both. */
  readonly closeness?: number
}

export interface PlaceMatch {
  readonly parts: readonly MatchPart[]
  /** 0 to 1: the mean of what is known of both; absent where less than two traits are. */
  readonly closeness?: number
  readonly grade: 'alike' | 'partly' | 'unlike' | 'unknown'
}

/** From here on. Ours: see the decision on practice notes. */
const ALIKE = 0.75
const PARTLY = 0.5
/** One trait alone makes no likeness. */
const FEWEST_KNOWN = 2

/**
 * How alike two places are for who wants to do what the other one did: each trait counts the same, sizes by the smaller
 * over the larger, terrain as same or not. What is not known of both is left out and said so.
 */
export function matchPlaces(mine: PlaceProfile, theirs: PlaceProfile): PlaceMatch {
  const parts = traits.map((trait) => partOf(trait, valueOf(mine, trait), valueOf(theirs, trait)))
  const known = parts.flatMap(({ closeness }) => (closeness === undefined ? [] : [closeness]))
  if (known.length < FEWEST_KNOWN) return { parts, grade: 'unknown' }
  const closeness = known.reduce((sum, one) => sum + one, 0) / known.length
  const grade = closeness >= ALIKE ? 'alike' : closeness >= PARTLY ? 'partly' : 'unlike'
  return { parts, closeness, grade }
}

function partOf(trait: Trait, mine: MatchPart['mine'], theirs: MatchPart['theirs']): MatchPart {
  if (mine === undefined || theirs === undefined) return { trait, mine, theirs }
  const closeness =
    typeof mine === 'number' && typeof theirs === 'number'
      ? ratioOf(mine, theirs)
      : Number(mine === theirs)
  return { trait, mine, theirs, closeness }
}

function valueOf(
  { people, workers, kader, terrain }: PlaceProfile,
  trait: Trait,
): number | Terrain | undefined {
  // Where nobody is counted, nothing is known of how many serve them.
  if (trait === 'terrain') return terrain
  if (people === 0) return undefined
  if (trait === 'people') return people
  return (1000 * (trait === 'workers' ? workers : kader)) / people
}

const ratioOf = (a: number, b: number): number => (a === b ? 1 : Math.min(a, b) / Math.max(a, b))
