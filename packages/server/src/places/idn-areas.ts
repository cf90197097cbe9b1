import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse/sync'

/** An administrative area of the Ministry of Home Affairs; `code` is dotted, `19.06.01.2006`. */
export interface Area {
  readonly code: string
  readonly kind: 'province' | 'regency' | 'subdistrict' | 'village'
  readonly name: string
  /** Code of the area it lies in; absent for a province. */
  readonly parent?: string
}

const files = [
  ['province', 'provinces'],
  ['regency', 'regencies'],
  ['subdistrict', 'districts'],
  ['village', 'villages'],
] as const satisfies readonly (readonly [Area['kind'], string])[]

/**
 * Areas inside `within` (`19.06`: one regency; `''`: all of Indonesia) and those it lies in, larger first, sorted by
 * code.
 *
 * @see idn-area-data, data under the Open Database License 1.0: docs/attribution.md
 */
export async function readAreas(within: string): Promise<readonly Area[]> {
  const areas: Area[] = []
  for (const [kind, file] of files) areas.push(...(await readFile(kind, file, within)))
  return areas
}

async function readFile(kind: Area['kind'], file: string, within: string): Promise<Area[]> {
  const path = createRequire(import.meta.url).resolve(`idn-area-data/data/${file}.csv`)
  const lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const code = line.slice(0, line.indexOf(','))
    if (/^\d/.test(code) && (lies(code, within) || lies(within, code))) lines.push(line)
  }
  const rows: readonly string[][] = parse(lines.join('\n'))
  return rows.map((row) => areaOf(kind, row)).sort((a, b) => (a.code < b.code ? -1 : 1))
}

function areaOf(kind: Area['kind'], row: readonly string[]): Area {
  const code = row[0] ?? ''
  const name = row.at(-1) ?? ''
  return kind === 'province' ? { code, kind, name } : { code, kind, name, parent: row[1] ?? '' }
}

const lies = (code: string, within: string): boolean =>
  within === '' || code === within || code.startsWith(`${within}.`)
