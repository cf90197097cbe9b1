import type { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'

/** A record as it stands in the file, without its last line break. */
export interface CsvRecord {
  readonly text: string
  /** Its first line, from 1. */
  readonly line: number
  /** A quote was opened and not closed within reach; the quotes are taken out. */
  readonly isUnclosed: boolean
}

/** A quoted field may hold line breaks, but a forgotten quote must not swallow the file. */
const LONGEST_RECORD_LINES = 100
const LONGEST_LINE = 1_000_000

/** The text is no lines: nothing to be done with the file. */
export class EndlessLine extends Error {}

/**
 * Cuts a stream into records, a chunk's worth at a time: UTF-8 with or without byte order mark, lines
 * ending in LF or CRLF. Holds no more than a chunk and a record in memory. Empty lines are left out.
 * @throws EndlessLine at a line of more than a million characters
 */
export async function* csvRecords(input: Readable): AsyncGenerator<CsvRecord[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let waiting: string[] = []
  let line = 1
  const take = (isLast: boolean): CsvRecord[] => {
    const records: CsvRecord[] = []
    let at = 0
    while (at < waiting.length) {
      const length = recordLength(waiting, at)
      if (length === undefined && !isLast && waiting.length - at < LONGEST_RECORD_LINES) break
      const text = waiting.slice(at, at + (length ?? 1)).join('\n')
      if (text !== '') {
        const isUnclosed = length === undefined
        records.push({ text: isUnclosed ? text.replaceAll('"', '') : text, line, isUnclosed })
      }
      at += length ?? 1
      line += length ?? 1
    }
    waiting = waiting.slice(at)
    return records
  }
  for await (const chunk of input) {
    const lines = (rest + textOf(chunk, decoder)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) throw new EndlessLine()
    for (const text of lines) waiting.push(withoutReturn(text))
    yield take(false)
  }
  if (rest !== '') waiting.push(withoutReturn(rest))
  yield take(true)
}

const textOf = (chunk: unknown, decoder: TextDecoder): string =>
  chunk instanceof Uint8Array
    ? decoder.decode(chunk, { stream: true })
    : String(chunk).replace(/^\uFEFF/, '')

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text)

/** Lines from `first` until every quote is closed; undefined when that does not happen in time. */
function recordLength(lines: readonly string[], first: number): number | undefined {
  let isQuoted = false
  const last = Math.min(lines.length, first + LONGEST_RECORD_LINES)
  for (let i = first; i < last; i += 1) {
    isQuoted = endsQuoted(lines[i] ?? '', isQuoted)
    if (!isQuoted) return i - first + 1
  }
  return undefined
}

/** A quote opens at the beginning of a field only: 5" is five inches. */
function endsQuoted(line: string, wasQuoted: boolean): boolean {
  let isQuoted = wasQuoted
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) {
    const before = line[at - 1]
    if (isQuoted) {
      if (line[at + 1] === '"') at += 1
      else isQuoted = false
    } else if (before === undefined || before === ',' || before === ';') {
      isQuoted = true
    }
  }
  return isQuoted
}
