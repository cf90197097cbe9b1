import { addDays, firstDayOf, monthOf, type Month } from '@jejaring/core/calendar/local-date'
import { periodNamed } from '@jejaring/core/judge/periods'
import type { GapHouses } from '@jejaring/core/coverage/gap-houses'
import type { Pyramid } from '@jejaring/core/coverage/pyramid'
import type { BoardPath, Names } from '@jejaring/core/sync/board'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readHouses } from '../reports/board-houses.ts'
import { readNames, TOTAL } from '../reports/board-names.ts'
import type { Caller } from '../accounts/caller.ts'
import { readPyramid } from '../reports/board-pyramid.ts'
import { readPath } from '../reports/board-path.ts'
import { drawnSheet } from '../reports/board-drawn-sheet.ts'
import { boardSheet } from '../reports/board-sheet.ts'
import { readSpan } from '../reports/board-span.ts'
import type { BoardQuestion } from '../reports/board-facts.ts'
import { sameLook } from '../reports/same-look.ts'
import { todayOf } from '../reports/today.ts'
import { sheetFile } from '../targets/sheet-file.ts'
import {
  boardQuery,
  boardQuestion,
  filterOf,
  filterQuery,
  monthSchema,
  withinFacility,
} from './board-question.ts'
import { cursor } from './cursor.ts'
import type { Deps } from './deps.ts'
import { answerPacked, packedJson, type PackedJson } from './packed-json.ts'
import { Problem } from './problem.ts'
import { readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

/** Who has the page without names instead has no board: two ways to hide what is small could be subtracted. */
const lookers: readonly Role[] = [...desks, 'dinas']

/** Of a month, a year or a school year. */
const isPeriodId = (text: unknown): boolean =>
  typeof text === 'string' && periodNamed(text) !== undefined

const namesQuery = v.object({
  indicator: v.pipe(v.string(), v.maxLength(60)),
  area: v.pipe(
    v.string(),
    v.regex(
      /^(total|\d\d\.\d\d\.\d\d\.\d{4}(\/[\w -]{1,60}(\/\d+\/\d+)?|\/posyandu\/[\w.-]{1,60})?)$/,
    ),
  ),
  /** Of a board of that facility: `total` is its sum. */
  facility: boardQuery.entries.facility,
  month: v.exactOptional(monthSchema),
  period: v.exactOptional(v.custom<string>(isPeriodId, 'not a period')),
  ...filterQuery,
  served: v.exactOptional(v.picklist(['no', 'yes']), 'no'),
  after: v.exactOptional(cursor),
})

const housesQuery = v.omit(namesQuery, ['period', 'served', 'after'])

const pathQuery = v.object({
  ...boardQuery.entries,
  indicator: v.pipe(v.string(), v.maxLength(60)),
})

/** `/api/board`: numbers for who looks after villages, and the names behind a cell for desks that see names. */
export function boardRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const sameBoard = sameLook<PackedJson>()

  app.get('/api/board', signedIn(deps, lookers), async (c) => {
    const caller = c.get('caller')
    const { format, language, ...query } = readQuery(c, boardQuery)
    const question = await boardQuestion(deps, caller, query)
    if (format === 'json') {
      const look = async () => packedJson(await readSpan(deps.db, caller, question, query.span))
      const seen = await sameBoard(`${query.span} ${lookOf(caller, question)}`, look)
      return answerPacked(seen, c.req.header('accept-encoding'))
    }
    const board = await readSpan(deps.db, caller, question, query.span)
    const { indicators, filter } = question
    const words = { indicators, language, filter }
    const [drawn, list] = [drawnSheet(board, words), boardSheet(board, words)]
    const name = ['pws', board.group, board.span ?? '', board.month].filter(Boolean).join('-')
    const isList = format === 'csv' && query.table === 'list'
    return sheetFile(isList ? list : drawn, { name, format, others: [list] })
  })

  app.get('/api/board/path', signedIn(deps, lookers), async (c) => {
    const caller = c.get('caller')
    const { format: _page, language: _words, indicator: id, ...query } = readQuery(c, pathQuery)
    const question = await boardQuestion(deps, caller, query)
    const indicator = question.indicators.find((one) => one.id === id)
    if (indicator === undefined) throw new Problem('not-found', 'indicator')
    return c.json<BoardPath>(await readPath(deps.db, caller, question, indicator))
  })

  app.get('/api/board/names', signedIn(deps, desks), async (c) => {
    const query = readQuery(c, namesQuery)
    const { served, after } = query
    const caller = await withinFacility(deps, c.get('caller'), query.facility)
    const cell = cellOf(deps, caller, query)
    const question = { ...cell, served, ...(after === undefined ? {} : { after }) }
    return c.json<Names>(await readNames(deps.db, caller, question))
  })

  app.get('/api/board/houses', signedIn(deps, desks), async (c) => {
    const query = readQuery(c, housesQuery)
    const caller = await withinFacility(deps, c.get('caller'), query.facility)
    const cell = cellOf(deps, caller, query)
    return c.json<GapHouses>(await readHouses(deps.db, caller, cell))
  })

  app.get('/api/board/pyramid', signedIn(deps, desks), async (c) => {
    const query = readQuery(c, housesQuery)
    const caller = await withinFacility(deps, c.get('caller'), query.facility)
    const cell = cellOf(deps, caller, query)
    return c.json<Pyramid>(await readPyramid(deps.db, caller, cell))
  })
  return app
}

/** All that a board depends on beside what is counted. */
const lookOf = (
  { villages, neighbourhoods, seesNames }: Caller,
  { indicators, ...question }: BoardQuestion,
): string =>
  JSON.stringify([villages, neighbourhoods, seesNames, question, indicators.map(({ id }) => id)])

/** The cell somebody asks about, when it is one of theirs and not of a time to come. */
function cellOf(
  deps: Deps,
  caller: Caller,
  query: v.InferOutput<typeof housesQuery> & { readonly period?: string },
) {
  const { indicator: id, area, month, period } = query
  const today = todayOf(deps, caller)
  const named = month ?? monthOfPeriod(period, monthOf(today))
  if (firstDayOf(named) > today) throw new Problem('bad-request', 'month')
  if (area !== TOTAL && !caller.villages.some((village) => isWithin(area, village))) {
    throw new Problem('not-allowed')
  }
  const indicator = deps.catalogue.indicators.find((one) => one.id === id)
  if (indicator === undefined) throw new Problem('not-found', 'indicator')
  return { indicator, area, month: named, today, filter: filterOf(query) }
}

/** A period without a month is looked at from its end, or from this month. */
function monthOfPeriod(period: string | undefined, thisMonth: Month): Month {
  if (period === undefined) return thisMonth
  const named = periodNamed(period)
  const last = named === undefined ? thisMonth : monthOf(addDays(named.before, -1))
  return last < thisMonth ? last : thisMonth
}

const isWithin = (area: string, village: string): boolean =>
  area === village || area.startsWith(`${village}/`)
