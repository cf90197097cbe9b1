import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import {
  isLocalDate,
  monthOf,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { explain } from '@jejaring/core/judge/explain'
import { periodsOf } from '@jejaring/core/judge/periods'
import { readPerson } from './person-file.ts'

export interface ExplainOptions {
  /** `-` reads standard input. A name ending in `.jsonl` or `.ndjson` holds one person a line. */
  readonly file: string
  readonly on: LocalDate
}

const USAGE =
  'usage: jejaring explain FILE|- --on YYYY-MM-DD   (FILE: .json for one person, .jsonl for one a line)'

/**
 * Judges people from a file and writes what follows as JSON, a line each for `.jsonl` and standard input.
 *
 * @returns the exit code: 0, also when single encounters or lines were left out (each is named on `errors`); 2 when
 * nothing could be read
 */
export async function explainCommand(
  args: readonly string[],
  {
    input,
    output,
    errors,
    today,
  }: { input: Readable; output: Writable; errors: Writable; today: LocalDate },
): Promise<number> {
  const options = readOptions(args, today)
  if (typeof options === 'string') {
    errors.write(`${options}\n${USAGE}\n`)
    return 2
  }
  try {
    return options.file === '-' || /\.(jsonl|ndjson)$/.test(options.file)
      ? await explainLines(options, { input, output, errors })
      : await explainFile(options, { output, errors })
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    errors.write(`cannot read ${options.file}: ${String(error.code)}\n`)
    return 2
  }
}

function readOptions(args: readonly string[], today: LocalDate): ExplainOptions | string {
  const at = args.indexOf('--on')
  const on = at === -1 ? today : args[at + 1]
  const files = args.filter((_, index) => at === -1 || (index !== at && index !== at + 1))
  if (!isLocalDate(on)) return `--on wants a day (YYYY-MM-DD), not ${on ?? 'nothing'}`
  const [file] = files
  if (file === undefined || files.length > 1) return 'explain wants one file'
  return { file, on }
}

async function explainFile(
  { file, on }: ExplainOptions,
  { output, errors }: { output: Writable; errors: Writable },
): Promise<number> {
  const told = explainOne(await readFile(file, 'utf8'), on)
  if (told.problems.length > 0) errors.write(`${told.problems.join('\n')}\n`)
  if (told.explanation === undefined) return 2
  output.write(`${JSON.stringify(told.explanation, undefined, 2)}\n`)
  return 0
}

async function explainLines(
  { file, on }: ExplainOptions,
  { input, output, errors }: { input: Readable; output: Writable; errors: Writable },
): Promise<number> {
  const source = file === '-' ? input : createReadStream(file)
  if (file !== '-') await once(source, 'open')
  let [line, read, bad] = [0, 0, 0]
  for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
    line += 1
    if (text.trim() === '') continue
    const told = explainOne(text, on)
    for (const problem of told.problems) errors.write(`line ${line}: ${problem}\n`)
    if (told.explanation === undefined) bad += 1
    else {
      read += 1
      if (!output.write(`${JSON.stringify(told.explanation)}\n`)) await once(output, 'drain')
    }
  }
  if (bad > 0) errors.write(`${read} people explained, ${bad} lines left out\n`)
  return read === 0 && bad > 0 ? 2 : 0
}

function explainOne(text: string, on: LocalDate) {
  const parsed = parseJson(text)
  if (parsed === undefined) return { problems: ['not JSON'], explanation: undefined }
  const read = readPerson(parsed.value, catalogue, on)
  if (typeof read === 'string') return { problems: [read], explanation: undefined }
  const { record, facts, id } = read
  const explanation = explain(record, on, {
    catalogue,
    facts,
    periods: periodsOf(firstMonth(on), monthOf(on)),
  })
  return {
    problems: read.problems,
    explanation: { ...(id === undefined ? {} : { id }), ...explanation },
  }
}

/** Marks of the two years before and of the year itself. */
const firstMonth = (on: LocalDate): Month => `${Number(on.slice(0, 4)) - 2}-01` as Month

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
