import { createHash } from 'node:crypto'
import type { Entry } from '@jejaring/core/journal/entry'

/**
 * SHA-256 of what an entry says, whatever the order of its keys. Of the entry as stored, with a masked NIK, so that a
 * replay is known after a restore without the old keys.
 */
export const digestOf = (entry: Entry): Buffer =>
  createHash('sha256').update(canonicalJson(entry)).digest()

/** JSON with keys in order; absent values are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
    return `{${pairs.join(',')}}`
  }
  return JSON.stringify(value)
}
