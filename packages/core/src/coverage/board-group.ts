import { indicatorGroups, type Indicator } from '../catalogue/indicator.ts'

/** What one board shows: the twelve of the minimum service standard, or a group of indicators. */
export const boardGroups = ['spm', ...indicatorGroups] as const
export type BoardGroup = (typeof boardGroups)[number]

/** Its columns: the twelve by their numbers, others as the catalogue has them. */
export function indicatorsOf(
  group: BoardGroup,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  if (group !== 'spm') return indicators.filter((indicator) => indicator.group === group)
  return indicators
    .filter(({ spm }) => spm !== undefined)
    .toSorted((a, b) => (a.spm ?? 0) - (b.spm ?? 0))
}
