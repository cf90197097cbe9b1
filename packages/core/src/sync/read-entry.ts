import * as v from 'valibot'
import type { Entry } from '../journal/entry.ts'
import { anyEntrySchema, asEntry, entrySchema } from './wire.ts'

export type ReadEntry =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** All that is known here is sound, and there are fields of a later version: it is carried on as it came. */
  | { readonly kind: 'later-fields'; readonly entry: Entry }
  /** Nothing of its body can be checked here. */
  | { readonly kind: 'later-kind' }
  | { readonly kind: 'malformed'; readonly field?: string }

/** More than any version adds; each is looked for anew, so that a hostile entry costs little. */
const MOST_LATER_FIELDS = 20

/** An entry as this version understands it, written by an app that may be newer. */
export function readEntry(value: unknown): ReadEntry {
  let known = value
  for (let later = 0; later <= MOST_LATER_FIELDS; later += 1) {
    const read = v.safeParse(entrySchema, known, { abortEarly: true })
    if (read.success) {
      return later > 0 && isEntryAndMore(value)
        ? { kind: 'later-fields', entry: value }
        : { kind: 'entry', entry: asEntry(read.output) }
    }
    const [issue] = read.issues
    if (issue.type === 'variant' && v.is(anyEntrySchema, known)) return { kind: 'later-kind' }
    if (issue.type !== 'strict_object' || issue.expected !== 'never') return malformed(issue)
    const path = (issue.path ?? []).map(({ key }) => key)
    known = without(known, path)
  }
  return { kind: 'malformed' }
}

/** Asked only of what is an entry without its later fields. */
const isEntryAndMore = (value: unknown): value is Entry => value !== undefined

function malformed(issue: v.BaseIssue<unknown>): ReadEntry {
  const path = v.getDotPath(issue)?.replace(/^body\./, '')
  return { kind: 'malformed', ...(path === undefined ? {} : { field: path }) }
}

function without(value: unknown, [key, ...rest]: readonly unknown[]): unknown {
  const inside = (inner: unknown) => (rest.length === 0 ? [] : [without(inner, rest)])
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, at) => (at === key ? inside(inner) : [inner]))
  }
  if (typeof value !== 'object' || value === null) return value
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value)
  return Object.fromEntries(
    fields.flatMap(([name, inner]) =>
      (name === key ? inside(inner) : [inner]).map((kept) => [name, kept] as const),
    ),
  )
}
