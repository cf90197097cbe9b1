import { firstDayOf, isLocalDate, monthOf, type Month } from '@jejaring/core/calendar/local-date'
import {
  boardClusters,
  disabilityParts,
  isOfCluster,
  lifeStages,
  sexes,
  type BoardFilter,
} from '@jejaring/core/coverage/board-filter'
import { boardSpans, spanMonths } from '@jejaring/core/coverage/board-span'
import { boardGroups, indicatorsOf } from '@jejaring/core/coverage/board-group'
import { seesSensitive } from '@jejaring/core/sync/sees-sensitive'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { readVillages } from '../places/read-villages.ts'
import { isBelowVillage, type BoardQuestion } from '../reports/board-facts.ts'
import { todayOf } from '../reports/today.ts'
import { fileFormats } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'

const isMonth = (text: string): text is Month => isLocalDate(`${text}-01`)
export const monthSchema = v.custom<Month>(
  (text) => typeof text === 'string' && isMonth(text),
  'not a month (YYYY-MM)',
)
/** Whom of those counted. */
export const filterQuery = {
  sex: v.exactOptional(v.picklist(sexes)),
  stage: v.exactOptional(v.picklist(lifeStages)),
  disability: v.exactOptional(v.picklist(disabilityParts)),
}
export const filterOf = ({ sex, stage, disability }: BoardFilter): BoardFilter => ({
  ...(sex === undefined ? {} : { sex }),
  ...(stage === undefined ? {} : { stage }),
  ...(disability === undefined ? {} : { disability }),
})
export const boardQuery = v.object({
  facility: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
  village: v.exactOptional(v.pipe(v.string(), v.maxLength(13))),
  level: v.exactOptional(
    v.picklist(['puskesmas', 'village', 'dusun', 'posyandu', 'rt']),
    'village',
  ),
  month: v.exactOptional(monthSchema),
  /** Of the quarter, semester or year in which the month lies. */
  span: v.exactOptional(v.picklist(boardSpans), 'month'),
  group: v.exactOptional(v.picklist(boardGroups), 'spm'),
  cluster: v.exactOptional(v.picklist(['2', '3', '4'])),
  ...filterQuery,
  /** Of a CSV, which has one table alone: a row for each number, or as the board is drawn. */
  table: v.exactOptional(v.picklist(['list', 'drawn']), 'list'),
  /** As a page of numbers or a file to keep, with both denominators. */
  format: v.exactOptional(v.picklist(['json', ...fileFormats]), 'json'),
  language: v.exactOptional(v.picklist(['id', 'en']), 'id'),
})

/** Long before any record of ours. */
const FIRST_MONTH = '2000'

/**
 * What a caller asks of the board, when it lies within the caller's places.
 *
 * @throws Problem when it does not
 */
export async function boardQuestion(
  deps: Deps,
  caller: Caller,
  query: Omit<v.InferOutput<typeof boardQuery>, 'format' | 'language' | 'table'>,
): Promise<BoardQuestion> {
  const today = todayOf(deps, caller)
  const named = query.month ?? monthOf(today)
  if (firstDayOf(named) > today) throw new Problem('bad-request', 'a month to come')
  if (named < FIRST_MONTH) throw new Problem('bad-request', 'a month before there were records')
  const month = spanMonths(query.span, named).findLast((of) => firstDayOf(of) <= today) ?? named
  const { level, group } = query
  const isBelow = isBelowVillage(level)
  if (isBelow && query.village === undefined) {
    throw new Problem('bad-request', 'a level below the village needs a village')
  }
  if (level === 'puskesmas') {
    if (caller.role !== 'dinas') throw new Problem('not-allowed')
    if (query.village !== undefined) throw new Problem('bad-request', 'village')
  }
  // Posyandu cut across dusun: who may not see small numbers would find them by comparing the two.
  if (level === 'posyandu' && !caller.seesNames) throw new Problem('not-allowed')
  const place = await placeOf(deps, caller, query)
  // A Dinas sees whole villages as they are, and nothing small below them.
  const hidesSmall = !caller.seesNames && isBelow
  const cluster = boardClusters.find((one) => String(one) === query.cluster)
  const filter = filterOf(query)
  const isFiltered = Object.keys(filter).length > 0
  if (isFiltered && !mayFilter(caller, query, filter)) throw new Problem('not-allowed')
  const indicators = indicatorsOf(group, deps.catalogue.indicators).filter(
    ({ sensitive, group: of }) =>
      (sensitive !== true || seesOfSensitive(caller, query, filter)) &&
      (cluster === undefined || isOfCluster(of, cluster)),
  )
  const question = { ...place, level, month, today, hidesSmall, group, indicators }
  return isFiltered ? { ...question, filter } : question
}

/**
 * Who sees no names has filters on one board alone, the Puskesmas of the regency, and one at a time: no two boards can be
 * subtracted.
 */
const mayFilter = ({ seesNames }: Caller, place: Place, filter: BoardFilter): boolean =>
  seesNames || (isOfRegency(place) && Object.keys(filter).length === 1)

/** Of what is sensitive a Dinas sees one board and no other, so that no two can be subtracted. */
const seesOfSensitive = ({ role }: Caller, place: Place, filter: BoardFilter): boolean =>
  seesSensitive(role) ||
  (role === 'dinas' && isOfRegency(place) && Object.keys(filter).length === 0)

/**
 * The caller, looking after no more than a facility within the own places.
 *
 * @throws Problem when it is not one of them
 */
export async function withinFacility(
  deps: Deps,
  caller: Caller,
  facility: string | undefined,
): Promise<Caller> {
  if (facility === undefined) return caller
  const { villages } = await placeOf(deps, caller, { facility })
  return { ...caller, villages }
}

interface Place {
  readonly level: string
  readonly facility?: string
}
const isOfRegency = ({ level, facility }: Place): boolean =>
  level === 'puskesmas' && facility === undefined

async function placeOf(
  { db }: Deps,
  caller: Caller,
  query: { readonly facility?: string; readonly village?: string },
): Promise<{ readonly title: string; readonly villages: readonly string[] }> {
  const { villages } = caller
  if (query.village !== undefined) {
    if (!villages.includes(query.village)) throw new Problem('not-allowed')
    const [village] = await readVillages(db, [query.village])
    return { title: village?.name ?? query.village, villages: [query.village] }
  }
  const id = query.facility ?? caller.facility
  if (id !== undefined) {
    const [facility] = await readFacilities(db, { id })
    const served = facility?.villages.filter((village) => villages.includes(village)) ?? []
    // Of a Posyandu there is no board: its counters are those of its neighbourhoods.
    if (facility === undefined || served.length === 0 || facility.kind === 'posyandu') {
      throw new Problem('not-allowed')
    }
    return { title: facility.name, villages: served }
  }
  const [village] = await readVillages(db, villages.slice(0, 1))
  return { title: village?.regency ?? '', villages }
}
