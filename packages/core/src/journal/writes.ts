import type { Clock } from './clock.ts'
import type { Changes } from './entry.ts'

/** One value somebody wrote into a field. */
export interface Write<Value> {
  readonly value: Value
  readonly clock: Clock
  /** Stamp of the value it replaced. */
  readonly seen?: Clock
}
export type Writes<Fields> = { readonly [Name in keyof Fields]?: readonly Write<Fields[Name]>[] }

/** The value that counts: of those nobody replaced, the latest. */
export function current<Value>(writes: readonly Write<Value>[] | undefined): Value | undefined {
  return writes === undefined ? undefined : heads(writes)[0]?.value
}

/** Values that were written apart and disagree, the one that counts first; for a person to settle. */
export function conflict<Value>(
  writes: readonly Write<Value>[] | undefined,
): readonly Write<Value>[] {
  const apart = heads(writes ?? [])
  return apart.some((write) => write.value !== apart[0]?.value) ? apart : []
}

/** The stamp a new edit of this field names as `seen`. */
export const lastSeen = (writes: readonly Write<unknown>[] | undefined): Clock | undefined =>
  writes?.[0]?.clock

/** The edit that writes a value over the one that counts; undefined when that says nothing new. */
export function editOf<Value>(
  writes: readonly Write<Value>[] | undefined,
  value: Value,
): { readonly value: Value; readonly seen?: Clock } | undefined {
  if (current(writes) === value) return undefined
  const seen = lastSeen(writes)
  return seen === undefined ? { value } : { value, seen }
}

/** Newest first; the newest always counts. A write is replaced when a later one saw it or something newer. */
function heads<Value>(writes: readonly Write<Value>[]): readonly Write<Value>[] {
  return writes.filter(
    (write) =>
      !writes.some(
        (other) =>
          other.clock > write.clock && other.seen !== undefined && other.seen >= write.clock,
      ),
  )
}

/** The fields with the values of a first registration. */
export function withValues<Fields extends object>(
  fields: Writes<Fields>,
  values: Partial<Fields>,
  clock: Clock,
): Writes<Fields> {
  return merge(
    fields,
    Object.entries(values).map(([name, value]) => [name, { value, clock }]),
  )
}

/** The fields with an edit. */
export function withChanges<Fields extends object>(
  fields: Writes<Fields>,
  changes: Changes<Fields>,
  clock: Clock,
): Writes<Fields> {
  const edits = Object.entries(
    changes as Readonly<Record<string, { value: unknown; seen?: Clock }>>,
  )
  return merge(
    fields,
    edits.map(([name, edit]) => [name, { ...edit, clock }]),
  )
}

/** The fields with all that was written into the same fields elsewhere. */
export function withWrites<Fields extends object>(
  fields: Writes<Fields>,
  others: Writes<Fields>,
): Writes<Fields> {
  const added = Object.entries<readonly Write<unknown>[] | undefined>(others)
  return merge(
    fields,
    added.flatMap(([name, writes = []]) => writes.map((write) => [name, write] as const)),
  )
}

function merge<Fields>(
  fields: Writes<Fields>,
  added: readonly (readonly [string, Write<unknown>])[],
): Writes<Fields> {
  const merged: Record<string, readonly Write<unknown>[]> = { ...(fields as object) }
  for (const [name, write] of added) {
    const known = merged[name] ?? []
    if (known.some((other) => order(other, write) === 0)) continue
    merged[name] = [...known, write].sort(order)
  }
  return Object.fromEntries(
    Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as Writes<Fields>
}

/** Newest first. Two writes of one stamp can only come from a broken device; they too get one fixed order. */
function order(a: Write<unknown>, b: Write<unknown>): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? 1 : -1
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)]
  return textA === textB ? 0 : textA < textB ? 1 : -1
}
