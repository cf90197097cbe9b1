import { criteria, type Criterion } from './criteria.ts'
import type { Standing } from './readiness.ts'
import type { SiteKind } from './site.ts'

/** Vacancies, or what can be bought and taught. */
export const gapKinds = ['staff', 'equipment'] as const
export type GapKind = (typeof gapKinds)[number]

const belongs = ({ isStaff, takes }: Criterion, kind: GapKind): boolean =>
  kind === 'staff'
    ? isStaff === true && takes !== 'trainings'
    : takes === 'kits' || takes === 'postKits' || takes === 'trainings'

interface Placed {
  readonly kind: SiteKind
  readonly name: string
  readonly puskesmas?: string
  readonly dropped?: string
  readonly standings: readonly Standing[]
}

export interface Gap<Site extends Placed = Placed> {
  readonly site: Site
  readonly missing: readonly Criterion[]
  readonly arranging: readonly Criterion[]
}

/** Places that lack staff, or equipment and training, by Puskesmas and name; also those that have joined. */
export function gapsOf<Site extends Placed>(
  sites: readonly Site[],
  kind: GapKind,
): readonly Gap<Site>[] {
  return sites
    .filter(({ dropped }) => dropped === undefined)
    .map((site) => {
      const of = (state: Standing['state']) =>
        criteria[site.kind].filter(
          (criterion) =>
            belongs(criterion, kind) &&
            site.standings.some((one) => one.criterion === criterion.id && one.state === state),
        )
      return { site, missing: of('missing'), arranging: of('arranging') }
    })
    .filter(({ missing, arranging }) => missing.length + arranging.length > 0)
    .toSorted((a, b) => {
      const [before, after] = [a.site, b.site].map(
        ({ puskesmas = '', name }) => `${puskesmas} ${name}`,
      )
      return (before ?? '') < (after ?? '') ? -1 : 1
    })
}
