import { isLocalDate, type LocalDate } from '../calendar/local-date.ts'
import type { FileTrouble } from '../sync/targets.ts'
import { finderOf, spoken } from '../targets/find-named.ts'
import type { Cell } from '../targets/read-targets.ts'
import { villageFinder, type TargetVillage } from '../targets/target-sheet.ts'
import {
  allActivities,
  allSources,
  isPayActivity,
  isPaySource,
  payActivities,
  paySources,
} from './activity.ts'
import { MOST_RUPIAH, paidTwiceBy, type Rate } from './rate.ts'

const needed = ['village', 'source', 'activity', 'from', 'amount', 'basis'] as const
export const rateColumns = [...needed, 'supplement'] as const
export type RateColumn = (typeof rateColumns)[number]
/** Why a cell is not taken; the screen says what to do. */
export const rateTroubles = [
  'missing',
  'unknown',
  'ambiguous',
  'unclear',
  'too-large',
  'twice',
  'paid-twice',
] as const
export type RateTrouble = (typeof rateTroubles)[number]

export interface RefusedRate {
  readonly row: number
  readonly column: RateColumn
  readonly cell: string
  readonly because: RateTrouble
}
export interface ReadRates {
  readonly good: readonly Required<Rate>[]
  readonly refused: readonly RefusedRate[]
}
export const LONGEST_BASIS = 200
const HEAD_WITHIN = 20
const SHOWN = 60

export const rateHead = [
  'Kode desa',
  'Sumber',
  'Kegiatan',
  'Mulai',
  'Rupiah',
  'Dasar',
  'Tambahan',
] as const
/** Rates as they would be read again; one to show how it is written where there is none yet. */
export function rateSheetRows(
  rates: readonly Rate[],
  example: Pick<Rate, 'village' | 'from'>,
): readonly (readonly (string | number)[])[] {
  const shown: Rate = {
    ...example,
    source: 'bok',
    activity: 'home-visit',
    amount: 25_000,
    basis: 'Contoh: RKA BOK',
    isSupplement: false,
  }
  return (rates.length === 0 ? [shown] : rates).map((rate) => [
    rate.village,
    paySources[rate.source].id,
    payActivities[rate.activity].label.id,
    rate.from,
    rate.amount ?? 0,
    rate.basis,
    rate.isSupplement ? 'ya' : 'tidak',
  ])
}

const heads: Readonly<Record<RateColumn, readonly string[]>> = {
  village: ['kode desa', 'desa', 'kelurahan', 'village'],
  source: ['sumber', 'sumber dana', 'source'],
  activity: ['kegiatan', 'activity'],
  from: ['mulai', 'berlaku mulai', 'from'],
  amount: ['rupiah', 'tarif', 'jumlah', 'amount'],
  basis: ['dasar', 'dasar hukum', 'sk', 'basis'],
  supplement: ['tambahan', 'supplement'],
}
const findSource = finderOf(
  allSources.map((id) => ({ id, names: [paySources[id].id, paySources[id].en] })),
)
const findActivity = finderOf(
  allActivities.map((id) => ({
    id,
    names: [payActivities[id].label.id, payActivities[id].label.en],
  })),
)

/** Where each column stands, -1 for one that may be missing; undefined when this is no head of rates. */
export function rateHeadOf(
  cells: readonly Cell[],
): Readonly<Record<RateColumn, number>> | undefined {
  const written = cells.map((cell) => spoken(String(cell)))
  const [village, source, activity, from, amount, basis, supplement] = rateColumns.map(
    (column) =>
      heads[column].map((head) => written.indexOf(spoken(head))).find((at) => at !== -1) ?? -1,
  )
  const head = {
    village: village ?? -1,
    source: source ?? -1,
    activity: activity ?? -1,
    from: from ?? -1,
    amount: amount ?? -1,
    basis: basis ?? -1,
    supplement: supplement ?? -1,
  }
  return needed.some((column) => head[column] === -1) ? undefined : head
}

/**
 * The rates of a sheet, each row taken or refused with its first reason. Who says the same twice says it once; what another
 * source pays by then, in the file or before, is refused unless it comes on top.
 *
 * @param kept rates that hold so far
 */
export function readRates(
  rows: readonly (readonly Cell[])[],
  villages: readonly TargetVillage[],
  kept: readonly Rate[],
): ReadRates | FileTrouble {
  const headAt = rows.slice(0, HEAD_WITHIN).findIndex((cells) => rateHeadOf(cells) !== undefined)
  const head = rateHeadOf(rows[headAt] ?? [])
  const isEmpty = (cells: readonly Cell[]) => cells.every((cell) => String(cell).trim() === '')
  if (head === undefined) return rows.every(isEmpty) ? 'empty' : 'no-head'
  const findVillage = villageFinder(villages)
  const good = new Map<string, Required<Rate> & { readonly refuse: Refuse }>()
  const refused: RefusedRate[] = []
  for (const [at, cells] of rows.entries()) {
    if (at <= headAt || isEmpty(cells)) continue
    const text = (column: RateColumn): string => String(cells[head[column]] ?? '').trim()
    const rate = rateOf(text, findVillage)
    const refuse: Refuse = (column, because) => {
      refused.push({ row: at + 1, column, cell: text(column).slice(0, SHOWN), because })
    }
    if (Array.isArray(rate)) refuse(...rate)
    else {
      const key = dayOf(rate)
      const before = good.get(key)
      if (before === undefined) good.set(key, { ...rate, refuse })
      else if (
        before.amount !== rate.amount ||
        before.basis !== rate.basis ||
        before.isSupplement !== rate.isSupplement
      )
        refuse('amount', 'twice')
    }
  }
  const then = [...kept.filter((rate) => !good.has(dayOf(rate))), ...good.values()]
  return {
    good: [...good.values()].flatMap(({ refuse, ...rate }) => {
      if (paidTwiceBy(rate, then) === undefined) return [rate]
      refuse('source', 'paid-twice')
      return []
    }),
    refused,
  }
}

type Refuse = (column: RateColumn, because: RateTrouble) => void
const dayOf = ({ village, source, activity, from }: Rate): string =>
  `${village} ${source} ${activity} ${from}`

type Refusal = [RateColumn, RateTrouble]

function rateOf(
  text: (column: RateColumn) => string,
  findVillage: ReturnType<typeof villageFinder>,
): Required<Rate> | Refusal {
  const missing = needed.find((column) => text(column) === '')
  if (missing !== undefined) return [missing, 'missing']
  const village = findVillage(text('village'))
  if (typeof village === 'string') return ['village', village]
  const source = findSource(text('source'))
  if (typeof source === 'string' || !isPaySource(source.id)) return ['source', 'unknown']
  const activity = findActivity(text('activity'))
  if (typeof activity === 'string' || !isPayActivity(activity.id)) return ['activity', 'unknown']
  const from = readDay(text('from'))
  if (from === undefined) return ['from', 'unclear']
  const amount = readRupiah(text('amount'))
  if (amount === undefined) return ['amount', 'unclear']
  if (amount > MOST_RUPIAH) return ['amount', 'too-large']
  const basis = text('basis')
  if (basis.length > LONGEST_BASIS) return ['basis', 'too-large']
  const isSupplement = readYes(text('supplement'))
  if (isSupplement === undefined) return ['supplement', 'unclear']
  return {
    village: village.id,
    source: source.id,
    activity: activity.id,
    from,
    amount,
    basis,
    isSupplement,
  }
}

/** An empty cell is a no. */
function readYes(text: string): boolean | undefined {
  const written = spoken(text)
  if (['ya', 'yes', 'y', 'x', '1', 'tambahan'].includes(written)) return true
  return ['', 'tidak', 'no', 'n', '0'].includes(written) ? false : undefined
}

/** `2026-01-31`, `31-01-2026`, `31/1/2026`: the day comes first in Indonesia. */
function readDay(text: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)$/.exec(text) ?? []
  const written = day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(written) ? written : undefined
}

/**
 * Rupiah as people write them: `250000`, `250.000`, `Rp 250.000,00`, `25,000`. Nobody writes thousandths of a rupiah, so
 * a mark before three digits stands for thousands.
 */
export function readRupiah(text: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00A0\u202F]/g, '').replace(/^rp\.?/i, '')
  const [, whole] =
    /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,]0{1,2}|,-)?$/.exec(bare) ?? []
  return whole === undefined ? undefined : Number(whole.replaceAll(/[.,]/g, ''))
}
