/** Something that rows of a file name: a village, an indicator. */
export interface Named {
  readonly id: string
  /** All it may be called. */
  readonly names: readonly string[]
}
export type Found = { readonly id: string } | 'unknown' | 'ambiguous'

/** As people write it: letters and digits alone, whatever the case, the spaces, the marks above and the apostrophes. */
export const spoken = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Finds by any name; a name that two have is neither's. The id itself always counts. */
export function finderOf(all: readonly Named[]): (written: string) => Found {
  const ids = new Map(all.map(({ id }) => [spoken(id), id]))
  const byName = new Map<string, ReadonlySet<string>>()
  for (const { id, names } of all) {
    for (const name of names.map(spoken)) {
      byName.set(name, new Set([...(byName.get(name) ?? []), id]))
    }
  }
  return (written) => {
    const name = spoken(written)
    const id = ids.get(name)
    if (id !== undefined) return { id }
    const [first, second] = byName.get(name) ?? []
    if (first === undefined) return 'unknown'
    return second === undefined ? { id: first } : 'ambiguous'
  }
}
