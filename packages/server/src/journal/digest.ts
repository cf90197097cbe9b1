import { createHash } from 'node:crypto'
import type { Entry } from '@jejaring/core/journal/entry'

/**
 * SHA-256 of what an entry says, whatever the order of its keys. Of the entry as stored, with a masked NIK, so that a
 * replay is known after a restore without the old keys.
 */
export const digestOf = (entry: Entry): Buffer =>
  createHash('sha256').update(canonicalJson(entry)).digest()

/** JSON with keys in order; absent values are left out. A plain loop, because every entry ever taken passes here. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of Object.keys(fields).toSorted()) {
    const inner = fields[key]
    if (inner === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner)}`
  }
  return `{${text}}`
}
