import type { ImportAnswer, Target, TargetHistory, Targets } from '@jejaring/core/sync/targets'
import { MOST_PEOPLE } from '@jejaring/core/targets/read-number'
import { LONGEST_SOURCE, readTargets } from '@jejaring/core/targets/read-targets'
import { templateHead, templateRows } from '@jejaring/core/targets/target-sheet'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readVillages } from '../places/read-villages.ts'
import { LARGEST_FILE, readFile } from '../targets/read-file.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import { enterTargets, readTargetHistory, readTargetRows } from '../targets/target-rows.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'
import {
  indicatorsFor,
  mustKnow,
  targetReaders,
  targetWriters,
  withPlaces,
  yearsOf,
  yearText,
} from './target-reach.ts'

/** The path whose body is a file; see the limits in `app.ts`. */
export const IMPORT = '/api/targets/import'
/** Base64 takes four letters for three bytes. */
export const LARGEST_IMPORT = Math.ceil((LARGEST_FILE * 4) / 3) + 10_000

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const indicatorId = v.pipe(v.string(), v.maxLength(60))
const listQuery = v.object({ year: yearText })
const historyQuery = v.object({ village, indicator: indicatorId, year: yearText })
const templateQuery = v.object({
  year: yearText,
  format: v.exactOptional(v.picklist(fileFormats), 'xlsx'),
})
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const targetBody = v.object({
  village,
  indicator: indicatorId,
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2099)),
  value: v.exactOptional(whole(MOST_PEOPLE)),
  source: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_SOURCE)),
  version: v.exactOptional(whole(1_000_000)),
})
const importBody = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  take: v.exactOptional(v.boolean(), false),
})

/** `/api/targets`: the official numbers beside the counted ones, to look at, enter and import. */
export function targetRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/targets', signedIn(deps, targetReaders), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const year = Number(readQuery(c, listQuery).year)
    const seen = new Set(indicatorsFor(deps, caller).map(({ id }) => id))
    const [targets, villages] = await Promise.all([
      readTargetRows(db, caller, year),
      readVillages(db, caller.villages),
    ])
    return c.json<Targets>({
      year,
      villages: villages.map(({ code, name }) => ({ code, name })),
      indicators: [...seen],
      targets: targets.filter(({ indicator }) => seen.has(indicator)),
      mayEnter: targetWriters.includes(caller.role),
    })
  })

  app.get('/api/targets/history', signedIn(deps, targetReaders), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const query = readQuery(c, historyQuery)
    mustServe(caller, query.village)
    mustKnow(deps, caller, query.indicator)
    const versions = await readTargetHistory(db, { ...query, year: Number(query.year) })
    return c.json<TargetHistory>({ versions })
  })

  app.put('/api/targets', signedIn(deps, targetWriters), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const target = await readBody(c, targetBody)
    mustServe(caller, target.village)
    mustKnow(deps, caller, target.indicator)
    const { min, max } = yearsOf(deps, caller)
    if (target.year < min || target.year > max) throw new Problem('bad-request', 'year')
    if (target.value !== undefined && target.source === '')
      throw new Problem('bad-request', 'source')
    const result = await enterTargets(db, caller, [target], { take: true })
    if (result === 'conflict') throw new Problem('conflict')
    const [newest] = await readTargetHistory(db, target)
    if (newest === undefined) return c.json<Target>({ ...target, by: '', at: '', version: 0 })
    return c.json<Target>(newest)
  })

  app.post(IMPORT, signedIn(deps, targetWriters), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const { file, take } = await readBody(c, importBody)
    return c.json<ImportAnswer>(
      await importFile(deps, caller, { bytes: Buffer.from(file, 'base64'), take }),
    )
  })

  app.get('/api/targets/template', signedIn(deps, targetReaders), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const { year: text, format } = readQuery(c, templateQuery)
    const year = Number(text)
    const [targets, villages] = await Promise.all([
      readTargetRows(db, caller, year),
      readVillages(db, caller.villages),
    ])
    const known = new Map(targets.map((one) => [`${one.village} ${one.indicator}`, one]))
    const of = (place: string, indicator: string) => {
      const target = known.get(`${place} ${indicator}`)
      return target?.value === undefined
        ? undefined
        : { value: target.value, source: target.source }
    }
    const rows = templateRows(villages, indicatorsFor(deps, caller), { year, of })
    return sheetFile(
      { name: `Sasaran ${year}`, head: templateHead, rows },
      { name: `sasaran-${year}`, format },
    )
  })
  return app
}

async function importFile(
  deps: Deps,
  caller: Caller,
  { bytes, take }: { readonly bytes: Buffer; readonly take: boolean },
): Promise<ImportAnswer> {
  const rows = await readFile(bytes)
  if (typeof rows === 'string') return { kind: 'unreadable', because: rows }
  const read = readTargets(rows, {
    villages: await readVillages(deps.db, caller.villages),
    indicators: indicatorsFor(deps, caller),
    years: yearsOf(deps, caller),
  })
  if (typeof read === 'string') return { kind: 'unreadable', because: read }
  const { good, refused, empty } = read
  const rowOf = new Map(good.map((one) => [`${one.village} ${one.indicator} ${one.year}`, one]))
  const result = await enterTargets(deps.db, caller, good, { take })
  if (result === 'conflict') throw new Problem('conflict')
  const changes = result.changes.flatMap(({ before, ...change }) => {
    const row = rowOf.get(`${change.village} ${change.indicator} ${change.year}`)
    return row === undefined ? [] : [{ ...row, ...(before === undefined ? {} : { before }) }]
  })
  return { kind: 'read', taken: take, changes, same: result.same, empty, refused }
}

function mustServe({ villages }: Caller, asked: string): void {
  if (!villages.includes(asked)) throw new Problem('not-allowed')
}
