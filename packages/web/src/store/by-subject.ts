import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'

/** Entries by everybody they are about, in their order. */
export function groupBySubject(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const id of subjectsOf(entry)) {
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [entry])
      else group.push(entry)
    }
  }
  return groups
}
