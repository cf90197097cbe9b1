import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { parse as parseSync } from 'csv-parse/sync'
import { stringify } from 'csv-stringify'
import { csvRecords, EndlessLine, type CsvRecord } from './csv-records.ts'
import { failedRow, judgeRow, readHeader, RESULT_COLUMNS, type Layout } from './growth-row.ts'

/**
 * Judges the growth of children from CSV to CSV, as a stream: the columns of the input, then
 * `RESULT_COLUMNS`. One row out for each row in; what cannot be judged carries its reason in `error`
 * and is named on `errors` with its line.
 *
 * @returns the exit code: 0, also with bad rows; 2 when the header or the text cannot be used
 */
export async function growth(input: Readable, output: Writable, errors: Writable): Promise<number> {
  const batches = csvRecords(input)
  try {
    const reason = await judgeFile(batches, output, errors)
    if (reason === undefined) return 0
    await say(errors, `growth: ${reason}`)
    return 2
  } catch (error) {
    // Who reads the output has seen enough (`| head`).
    if (output.destroyed || isClosedPipe(error)) return 0
    throw error
  } finally {
    await batches.return(undefined)
  }
}

/** Why the file cannot be used, if so. */
async function judgeFile(
  batches: AsyncGenerator<CsvRecord[]>,
  output: Writable,
  errors: Writable,
): Promise<string | undefined> {
  try {
    const first = await firstRecord(batches)
    if (first === undefined) return 'there is no header'
    const delimiter = delimiterOf(first.header.text)
    const header = cellsOf(first.header.text, delimiter)
    const layout = readHeader(header)
    if (typeof layout === 'string') return layout
    const run: Run = { errors, delimiter, layout, header, rows: 0, bad: 0 }
    await judgeAll(run, prepend(first.rest, batches), output)
    if (run.bad > 0) await say(errors, `${run.rows} rows, ${run.bad} of them not judged`)
    return undefined
  } catch (error) {
    if (error instanceof EndlessLine) return 'the text has no lines'
    throw error
  }
}

interface Run {
  readonly errors: Writable
  readonly delimiter: string
  readonly layout: Layout
  readonly header: readonly string[]
  rows: number
  bad: number
}

async function judgeAll(
  run: Run,
  batches: AsyncIterable<readonly CsvRecord[]>,
  output: Writable,
): Promise<void> {
  const { delimiter } = run
  // Records go in one by one and come out in the same order, so that each finds its line again.
  const sent: CsvRecord[] = []
  async function* texts(): AsyncGenerator<string> {
    for await (const batch of batches) {
      sent.push(...batch)
      if (batch.length > 0) yield `${batch.map((record) => record.text).join('\n')}\n`
    }
  }
  await pipeline(
    Readable.from(texts()),
    parse({
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
    }),
    (rows: AsyncIterable<readonly string[]>) => judged(run, rows, sent),
    stringify({ delimiter }),
    output,
    { end: false },
  )
}

async function* judged(
  run: Run,
  rows: AsyncIterable<readonly string[]>,
  sent: CsvRecord[],
): AsyncGenerator<readonly string[]> {
  const kept = run.header.flatMap((name, i) =>
    RESULT_COLUMNS.includes(name.trim().toLowerCase()) ? [] : [i],
  )
  const shape = { layout: run.layout, decimalComma: run.delimiter === ';' }
  const told = kept.map((i) => run.header[i] ?? '')
  yield [...told, ...RESULT_COLUMNS]
  let next = 0
  for await (const cells of rows) {
    const record = sent[next]
    next += 1
    if (next >= 1000) {
      sent.splice(0, next)
      next = 0
    }
    const { results, error } = refusal(run, cells, record) ?? judgeRow(cells, shape)
    run.rows += 1
    if (error !== '') {
      run.bad += 1
      await say(run.errors, `line ${record?.line ?? '?'}: ${error}`)
    }
    yield [...kept.map((i) => cells[i] ?? ''), ...results]
  }
}

function refusal({ header }: Run, cells: readonly string[], record: CsvRecord | undefined) {
  if (record?.isUnclosed === true) return failedRow('a quote is not closed')
  if (cells.length === header.length) return undefined
  return failedRow(`${cells.length} cells instead of ${header.length}`)
}

async function firstRecord(
  batches: AsyncGenerator<CsvRecord[]>,
): Promise<{ header: CsvRecord; rest: readonly CsvRecord[] } | undefined> {
  for (;;) {
    const { value, done } = await batches.next()
    if (done === true) return undefined
    const [header, ...rest] = value
    if (header !== undefined) return { header, rest }
  }
}

async function* prepend(
  first: readonly CsvRecord[],
  batches: AsyncIterable<readonly CsvRecord[]>,
): AsyncGenerator<readonly CsvRecord[]> {
  yield first
  yield* batches
}

/** Semicolon where a spreadsheet writes decimals with a comma. */
const delimiterOf = (header: string): string =>
  header.replaceAll(/"[^"]*"/g, '').includes(';') ? ';' : ','

const cellsOf = (text: string, delimiter: string): readonly string[] =>
  parseSync(text, { delimiter, relax_quotes: true })[0] ?? []

async function say(errors: Writable, sentence: string): Promise<void> {
  if (!errors.write(`${sentence}\n`)) await once(errors, 'drain')
}

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'
