/** An official number as a board needs it. */
export interface OfficialValue {
  readonly value: number
  readonly source: string
}

/**
 * The official number of an area: the sum of its villages, when every one of them has one. A sum of some would make an
 * area look better than it is.
 */
export function officialOf(
  villages: readonly string[],
  valueOf: (village: string) => OfficialValue | undefined,
): { readonly population: number; readonly sources: readonly string[] } | undefined {
  const values = villages.map(valueOf)
  const known = values.filter((value) => value !== undefined)
  if (villages.length === 0 || known.length < values.length) return undefined
  return {
    population: known.reduce((sum, { value }) => sum + value, 0),
    sources: [...new Set(known.map(({ source }) => source))].toSorted(),
  }
}
