import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { ImportAnswer } from '@jejaring/core/sync/targets'
import type {
  PercentHistory,
  PercentPlace,
  PercentTargets,
} from '@jejaring/core/targets/percent-wire'
import { isPercent, readPercent } from '@jejaring/core/targets/read-percent'
import { LONGEST_SOURCE, readTargets } from '@jejaring/core/targets/read-targets'
import { templateRows } from '@jejaring/core/targets/target-sheet'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { todayOf } from '../reports/today.ts'
import { readPercentPlaces } from '../targets/percent-places.ts'
import {
  draftPercents,
  fixByDecree,
  readPercentHistory,
  readPercentRows,
} from '../targets/percent-rows.ts'
import { readFile } from '../targets/read-file.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
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
export const PERCENT_IMPORT = '/api/targets/percent/import'

const place = v.pipe(v.string(), v.nonEmpty(), v.maxLength(60))
const indicatorId = v.pipe(v.string(), v.maxLength(60))
const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2099))
const listQuery = v.object({ year: yearText })
const historyQuery = v.object({ place, indicator: indicatorId, year: yearText })
const templateQuery = v.object({
  year: yearText,
  format: v.exactOptional(v.picklist(fileFormats), 'xlsx'),
})
const draftBody = v.object({
  place,
  indicator: indicatorId,
  year,
  percent: v.exactOptional(v.pipe(v.number(), v.check(isPercent))),
  source: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_SOURCE)),
  version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
})
const decreeBody = v.object({
  place,
  year,
  number: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100)),
  on: v.custom<LocalDate>(isLocalDate),
})
const importBody = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  take: v.exactOptional(v.boolean(), false),
})

const templateHead = [
  'Kode wilayah',
  'Wilayah',
  'Indikator',
  'Nama indikator',
  'Tahun',
  'Target',
  'Sumber',
] as const

/** `/api/targets/percent`: what each place is to reach by the end of a year, drafted and then fixed by decree. */
export function percentTargetRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/targets/percent', signedIn(deps, targetReaders), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    return c.json<PercentTargets>(
      await targetsOf(deps, caller, Number(readQuery(c, listQuery).year)),
    )
  })

  app.get('/api/targets/percent/history', signedIn(deps, targetReaders), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const query = readQuery(c, historyQuery)
    placeIn(await readPercentPlaces(db, caller), query.place)
    mustKnow(deps, caller, query.indicator)
    const versions = await readPercentHistory(db, { ...query, year: Number(query.year) })
    return c.json<PercentHistory>({ versions })
  })

  app.put('/api/targets/percent', signedIn(deps, targetWriters), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const draft = await readBody(c, draftBody)
    await mustWrite(deps, caller, draft)
    mustKnow(deps, caller, draft.indicator)
    const result = await draftPercents(db, [draft], byOf(deps, caller), { take: true })
    if (result === 'conflict') throw new Problem('conflict')
    return c.json<PercentTargets>(await targetsOf(deps, caller, draft.year))
  })

  app.put('/api/targets/percent/decree', signedIn(deps, targetWriters), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const decree = await readBody(c, decreeBody)
    await mustWrite(deps, caller, decree)
    // A decree is of the year, of the one before, or of the one after when the figures come late.
    if (Math.abs(Number(decree.on.slice(0, 4)) - decree.year) > 1)
      throw new Problem('bad-request', 'on')
    const result = await fixByDecree(db, decree, byOf(deps, caller))
    if (result === 'known') throw new Problem('conflict')
    if (result === 'nothing') throw new Problem('not-found', 'draft')
    return c.json<PercentTargets>(await targetsOf(deps, caller, decree.year))
  })

  app.post(PERCENT_IMPORT, signedIn(deps, targetWriters), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const { file, take } = await readBody(c, importBody)
    return c.json<ImportAnswer>(await importFile(deps, caller, Buffer.from(file, 'base64'), take))
  })

  app.get('/api/targets/percent/template', signedIn(deps, targetReaders), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const { year: text, format } = readQuery(c, templateQuery)
    const { places, newest } = await targetsOf(deps, caller, Number(text))
    const known = new Map(newest.map((one) => [`${one.place} ${one.indicator}`, one]))
    const rows = templateRows(places, indicatorsFor(deps, caller), {
      year: Number(text),
      of: (code, indicator) => {
        const target = known.get(`${code} ${indicator}`)
        return target?.percent === undefined
          ? undefined
          : { value: target.percent, source: target.source }
      },
    })
    return sheetFile(
      { name: `Target ${text}`, head: templateHead, rows },
      { name: `target-${text}`, format },
    )
  })
  return app
}

async function targetsOf(deps: Deps, caller: Caller, of: number): Promise<PercentTargets> {
  const places = await readPercentPlaces(deps.db, caller)
  const seen = new Set(indicatorsFor(deps, caller).map(({ id }) => id))
  const { newest, holding } = await readPercentRows(
    deps.db,
    places.map(({ code }) => code),
    { year: of, today: todayOf(deps, caller) },
  )
  const isSeen = ({ indicator }: { readonly indicator: string }) => seen.has(indicator)
  return {
    year: of,
    places,
    indicators: [...seen],
    newest: newest.filter(isSeen),
    holding: holding.filter(isSeen),
  }
}

async function importFile(
  deps: Deps,
  caller: Caller,
  bytes: Buffer,
  take: boolean,
): Promise<ImportAnswer> {
  const rows = await readFile(bytes)
  if (typeof rows === 'string') return { kind: 'unreadable', because: rows }
  const places = await readPercentPlaces(deps.db, caller)
  const read = readTargets(rows, {
    villages: places.filter(({ mayEnter }) => mayEnter),
    indicators: indicatorsFor(deps, caller),
    years: yearsOf(deps, caller),
    readValue: readPercent,
    sourceMayBeEmpty: true,
  })
  if (typeof read === 'string') return { kind: 'unreadable', because: read }
  const { good, refused, empty } = read
  const wanted = good.map(({ village, value, ...row }) => ({
    ...row,
    place: village,
    percent: value,
  }))
  const result = await draftPercents(deps.db, wanted, byOf(deps, caller), { take })
  if (result === 'conflict') throw new Problem('conflict')
  const rowOf = new Map(good.map((one) => [`${one.village} ${one.indicator} ${one.year}`, one]))
  const changes = result.changes.flatMap(({ before, ...change }) => {
    const row = rowOf.get(`${change.place} ${change.indicator} ${change.year}`)
    return row === undefined ? [] : [{ ...row, ...(before === undefined ? {} : { before }) }]
  })
  return { kind: 'read', taken: take, changes, same: result.same, empty, refused }
}

async function mustWrite(
  deps: Deps,
  caller: Caller,
  of: { readonly place: string; readonly year: number },
): Promise<void> {
  if (!placeIn(await readPercentPlaces(deps.db, caller), of.place).mayEnter)
    throw new Problem('not-allowed')
  const { min, max } = yearsOf(deps, caller)
  if (of.year < min || of.year > max) throw new Problem('bad-request', 'year')
}

function placeIn(places: readonly PercentPlace[], code: string): PercentPlace {
  const found = places.find((one) => one.code === code)
  if (found === undefined) throw new Problem('not-allowed')
  return found
}

const byOf = ({ clock }: Deps, { id }: Caller) => ({ account: id, at: clock() })
