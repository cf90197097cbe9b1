/** The tetanus status of a woman from everything that is known of her. */
import { type LocalDate, addMonths, earliest, latest } from '../calendar/local-date.ts'
import type { Tetanus } from '../clinical/tetanus-status.ts'
import { type ToldTetanus, tetanusWith } from '../clinical/tetanus-told.ts'
import { openEpisode } from './course.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import type { History } from './history.ts'
import type { Measured } from './observation.ts'
import type { lastTetanusDose, toldTetanusStatus } from './observations/tetanus.ts'

type Known = Pick<History, 'doses' | 'daysOf'>
interface Told {
  readonly on: LocalDate
  readonly measured: Measured<{
    readonly status: typeof toldTetanusStatus
    readonly lastOn: typeof lastTetanusDose
  }>
}

/** DPT of infancy that counts, DT and Td at school, Td of women. @see KMK HK.01.07/MENKES/2015/2023, screening first */
export const tetanusDays = (known: Known): readonly LocalDate[] => [
  ...new Set([
    ...known.doses({ id: 'dpt-hb-hib' }).flatMap(({ on, number }) => (number ? [on] : [])),
    ...known.doses({ id: 'dt-school' }).map(({ on }) => on),
    ...known.doses({ id: 'td-school' }).map(({ on }) => on),
    ...known.daysOf({ id: 'td-women' }),
  ]),
]

/** @param screenings what was told at each screening, oldest first */
export const tetanusOfLife = (known: Known, screenings: readonly Told[]): Tetanus =>
  tetanusWith(tetanusDays(known), toldBy(screenings))

const STATUS = { t0: 0, t1: 1, t2: 2, t3: 3, t4: 4, t5: 5 } as const

/** The last screening counts. */
export function toldBy(screenings: readonly Told[]): ToldTetanus | undefined {
  const last = screenings.findLast(({ measured }) => measured.status !== undefined)
  const status = last?.measured.status
  if (last === undefined || status === undefined) return undefined
  const { lastOn } = last.measured
  return { status: STATUS[status], on: last.on, ...(lastOn === undefined ? {} : { last: lastOn }) }
}

const OF_CHILDBEARING_AGE_MONTHS = 15 * 12

/**
 * Since when she wants the next dose: a pregnant woman since her pregnancy is known, another from 15 years on as soon
 * as one dose of hers is known. Undefined at T5.
 */
export function tetanusWantedFrom(history: History, known: Tetanus): LocalDate | undefined {
  const { status, nextFrom } = known
  if (status === 5) return undefined
  const ofAge = addMonths(history.birthDate, OF_CHILDBEARING_AGE_MONTHS)
  const pregnant = openEpisode(history, pregnancy)?.from
  const since = pregnant === undefined ? ofAge : earliest(pregnant, ofAge)
  if (nextFrom === undefined) return pregnant
  return latest(since, nextFrom)
}
