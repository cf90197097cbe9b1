/**
 * Weekly iron tablets of a month: four weeks make four tablets, a fifth is no more than a longer month.
 *
 * @param taken since the last count, about a month ago
 * @see KMK HK.01.07/MENKES/2015/2023: one tablet a week for girls; the monthly count is ours
 */
export const weeklyIron = (taken: number | undefined): 'all' | 'some' | 'none' | undefined =>
  taken === undefined ? undefined : taken >= 4 ? 'all' : taken > 0 ? 'some' : 'none'
