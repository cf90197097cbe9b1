import {
  boardClusters,
  disabilityParts,
  lifeStages,
  sexes,
  type BoardCluster,
  type DisabilityPart,
  type LifeStage,
} from '@jejaring/core/coverage/board-filter'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { boardSpans, type BoardSpan } from '@jejaring/core/coverage/board-span'
import { boardGroups, type BoardGroup } from '@jejaring/core/coverage/board-group'
import type { Sex } from '@jejaring/core/person/person'
import { denominators, type Denominator } from './denominator.ts'

/** What a board shows; it lives in the address, so that it can be sent, reloaded and gone back from. */
export interface BoardView {
  readonly level: Level
  /** Absent: as the device remembers, or the twelve. */
  readonly group?: BoardGroup
  /** Absent: of the whole reach of the user. */
  readonly facility?: string
  /** For the levels below a village. */
  readonly village?: string
  /** `2026-11`; absent: this month. */
  readonly month?: string
  /** Absent: the month. */
  readonly span?: Exclude<BoardSpan, 'month'>
  /** Absent: all of the group. */
  readonly cluster?: BoardCluster
  /** Absent: everybody. */
  readonly sex?: Sex
  readonly stage?: LifeStage
  readonly disability?: DisabilityPart
  /** The open cell. */
  readonly cell?: { readonly area: string; readonly indicator: string }
  readonly served: boolean
  /** How the people behind a cell are listed; absent: by name. */
  readonly list?: Exclude<CellList, 'names'>
  /** Absent: a table. */
  readonly as?: (typeof boardForms)[number]
  /** Of the chart, the trend and the map; absent: the first of the group. */
  readonly indicator?: string
  /** Absent: those counted. */
  readonly by?: Denominator
}
const boardForms = ['chart', 'trend', 'map'] as const
/** Names, the houses where one visit reaches most, or ages. */
const cellLists = ['names', 'houses', 'ages'] as const
export type CellList = (typeof cellLists)[number]
export const levels = ['puskesmas', 'village', 'dusun', 'posyandu', 'rt'] as const
export type Level = (typeof levels)[number]

export function boardView(search: URLSearchParams, first: Level): BoardView {
  const group = boardGroups.find((one) => one === search.get('group'))
  const facility = search.get('facility')
  const village = search.get('village')
  const month = search.get('month')
  const area = search.get('area')
  const indicator = search.get('indicator')
  const as = boardForms.find((one) => one === search.get('as'))
  const cluster = boardClusters.find((one) => String(one) === search.get('cluster'))
  const sex = sexes.find((one) => one === search.get('sex'))
  const stage = lifeStages.find((one) => one === search.get('stage'))
  const disability = disabilityParts.find((one) => one === search.get('disability'))
  const list = cellLists.find((one) => one === search.get('list'))
  const span = boardSpans.find((one) => one === search.get('span'))
  const by = denominators.find((one) => one === search.get('by'))
  return {
    level: levels.find((level) => level === search.get('level')) ?? first,
    served: search.get('served') === 'yes',
    ...(list === undefined || list === 'names' ? {} : { list }),
    ...(group === undefined ? {} : { group }),
    ...(as === undefined ? {} : { as }),
    ...(as !== undefined && indicator !== null ? { indicator } : {}),
    ...(by === undefined || by === 'counted' ? {} : { by }),
    ...(facility === null ? {} : { facility }),
    ...(village === null ? {} : { village }),
    ...(month !== null && isLocalDate(`${month}-01`) ? { month } : {}),
    ...(span === undefined || span === 'month' ? {} : { span }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(sex === undefined ? {} : { sex }),
    ...(stage === undefined ? {} : { stage }),
    ...(disability === undefined ? {} : { disability }),
    ...(area === null || indicator === null ? {} : { cell: { area, indicator } }),
  }
}

export function boardSearch(view: BoardView): URLSearchParams {
  const search = boardRequest(view)
  const indicator = view.cell?.indicator ?? view.indicator
  if (view.cell !== undefined) search.set('area', view.cell.area)
  if (indicator !== undefined) search.set('indicator', indicator)
  if (view.as !== undefined) search.set('as', view.as)
  if (view.list !== undefined) search.set('list', view.list)
  if (view.served) search.set('served', 'yes')
  if (view.by === 'official') search.set('by', view.by)
  return search
}

/** The part the server is asked for: the same string, the same board. */
export function boardRequest({
  level,
  group,
  facility,
  village,
  month,
  span,
  cluster,
  sex,
  stage,
  disability,
}: BoardView): URLSearchParams {
  const search = new URLSearchParams({ level })
  if (group !== undefined) search.set('group', group)
  if (facility !== undefined) search.set('facility', facility)
  if (village !== undefined && isBelowVillage(level)) search.set('village', village)
  if (month !== undefined) search.set('month', month)
  if (span !== undefined) search.set('span', span)
  if (cluster !== undefined) search.set('cluster', String(cluster))
  if (sex !== undefined) search.set('sex', sex)
  if (stage !== undefined) search.set('stage', stage)
  if (disability !== undefined) search.set('disability', disability)
  return search
}

/** Levels whose rows are parts of one village. */
export const isBelowVillage = (level: Level): boolean =>
  level === 'dusun' || level === 'posyandu' || level === 'rt'

/** The village of an area code; undefined for a Puskesmas or the total. */
export const villageOf = (area: string): string | undefined =>
  /^\d\d\.\d\d\.\d\d\.\d{4}/.exec(area)?.[0]
/** Whether a change of a village may be one of the area. */
export const touches =
  (area: string) =>
  (village: string): boolean =>
    (villageOf(area) ?? village) === village
