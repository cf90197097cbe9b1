/** Where a woman stands in a pregnancy or after a birth: the words services and indicators share. */
import { type LocalDate, addDays } from '../calendar/local-date.ts'
import type { Sized } from '../clinical/pregnancy-weight.ts'
import type { Cadre, Episode, EpisodeOfPerson } from './define.ts'
import type { History } from './history.ts'
import type { Served } from './indicator.ts'

/** The last one that nobody has closed; it may have lapsed. */
export const openEpisode = (
  history: Pick<History, 'episodes'>,
  episode: Episode,
): EpisodeOfPerson | undefined =>
  history.episodes(episode).findLast(({ ended }) => ended === undefined || ended === 'lapsed')

/** Visits from the anchor on; the day on which it was closed, as that of a birth, is one of them. */
export const visitsIn = <Visit extends { readonly on: LocalDate }>(
  visits: readonly Visit[],
  { anchor, before, ended }: EpisodeOfPerson,
): readonly Visit[] =>
  visits.filter(
    ({ on }) =>
      on >= anchor &&
      (before === undefined || on < before || (ended !== 'lapsed' && on === before)),
  )

/** Asked until it is done: since `from`, and again so many days after each time it was not. */
export function untilDone(
  isDone: boolean,
  from: LocalDate,
  visits: readonly { readonly on: LocalDate }[],
  againAfterDays = 1,
): LocalDate | undefined {
  if (isDone) return undefined
  const last = visits.at(-1)
  return last === undefined ? from : addDays(last.on, againAfterDays)
}

interface Counted {
  readonly on: LocalDate
  readonly count: number | undefined
}

/** What was handed out, day by day, oldest first; written down twice on one day it counts once, the larger number. */
function countedByDay(
  counts: readonly Counted[],
): readonly { readonly on: LocalDate; readonly count: number }[] {
  const byDay = new Map<LocalDate, number>()
  for (const { on, count } of counts) byDay.set(on, Math.max(byDay.get(on) ?? 0, count ?? 0))
  return [...byDay].map(([on, count]) => ({ on, count })).toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** Sum of what was counted, each day once; nothing written down counts nothing. */
export const sumOf = (counts: readonly Counted[]): number =>
  countedByDay(counts).reduce((sum, { count }) => sum + count, 0)

/** Served for good from the day on which what was counted reaches the sum; each day once. */
export function dayWhenSum(counts: readonly Counted[], wanted: number): Served | undefined {
  let sum = 0
  for (const { on, count } of countedByDay(counts)) {
    sum += count
    if (sum >= wanted) return { from: on }
  }
  return undefined
}

/** The sizes told at those visits, within the pregnancy. */
export const sizesIn = (
  pregnancy: EpisodeOfPerson | undefined,
  visits: readonly { readonly on: LocalDate; readonly measured: Omit<Sized, 'on'> }[],
): readonly Sized[] =>
  pregnancy === undefined
    ? []
    : visitsIn(visits, pregnancy).map(({ on, measured: { weight, weightBefore, height } }) => ({
        on,
        ...(weight === undefined ? {} : { weight }),
        ...(weightBefore === undefined ? {} : { weightBefore }),
        ...(height === undefined ? {} : { height }),
      }))

/** Days on which a doctor scanned: at a contact that says so, or as a service of its own. */
export const doctorScans = (
  pregnancy: EpisodeOfPerson,
  contacts: readonly {
    readonly on: LocalDate
    readonly cadre: Cadre
    readonly measured: { readonly ultrasound?: boolean }
  }[],
  scans: readonly { readonly on: LocalDate }[],
): readonly LocalDate[] =>
  visitsIn(
    [
      ...contacts.filter(
        ({ cadre, measured }) => cadre === 'doctor' && measured.ultrasound === true,
      ),
      ...scans,
    ],
    pregnancy,
  )
    .map(({ on }) => on)
    .toSorted()
