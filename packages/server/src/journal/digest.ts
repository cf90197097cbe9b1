import { hash } from 'node:crypto'
import type { Entry } from '@jejaring/core/journal/entry'

/**
 * SHA-256 of what an entry says, whatever the order of its keys. Of the entry as stored, with a masked NIK, so that a
 * replay is known after a restore without the old keys.
 */
export const digestOf = (entry: Entry): Buffer => hash('sha256', canonicalJson(entry), 'buffer')

/** JSON with keys in order; absent values are left out. A plain loop, because every entry ever taken passes here. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of Object.keys(fields).sort()) {
    const inner = fields[key]
    if (inner === undefined) continue
    text += (text === '' ? '' : ',') + quoted(key) + canonicalJson(inner)
  }
  return `{${text}}`
}

/** The keys of entries are few. */
const heads = new Map<string, string>()

function quoted(key: string): string {
  const known = heads.get(key)
  if (known !== undefined) return known
  const head = `${JSON.stringify(key)}:`
  // A device could send any number of others.
  if (heads.size < 1000) heads.set(key, head)
  return head
}
