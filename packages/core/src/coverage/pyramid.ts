import type { Sex } from '../person/person.ts'
import type { Count } from './trend.ts'

/** People of one age and sex behind a cell. */
export interface PyramidRow extends Count {
  readonly sex: Sex
  /** Completed years on the last day of the period. */
  readonly years: number
}

/** `GET /api/board/pyramid?indicator=&month=&area=`: how old they are who are counted in a cell, for who sees names. */
export interface Pyramid {
  readonly indicator: string
  readonly area: string
  readonly rows: readonly PyramidRow[]
}

/** One step of a pyramid: ages `from` to `max`, closed, in completed years; the last one has no end. */
export interface PyramidStep {
  readonly from: number
  readonly max?: number
  readonly female: Count
  readonly male: Count
}

/** Where all are younger, a step is one year: five would be one bar. */
const FINE_BELOW = 10
const COARSE = 5
/** From here on one step: single ones are few. */
const LAST = 75

/** The steps from the youngest to the oldest there are, without gaps. */
export function pyramidSteps(rows: readonly PyramidRow[]): readonly PyramidStep[] {
  const ages = rows.filter(({ population }) => population > 0).map(({ years }) => years)
  if (ages.length === 0) return []
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)]
  const size = oldest < FINE_BELOW ? 1 : COARSE
  const first = size * Math.floor(youngest / size)
  const last = Math.min(LAST, size * Math.floor(oldest / size))
  return Array.from({ length: (last - Math.min(first, last)) / size + 1 }, (_, nth) => {
    const from = Math.min(first, last) + nth * size
    const isLast = from === LAST
    const of = (sex: Sex): Count => {
      const own = rows.filter(
        (row) => row.sex === sex && row.years >= from && (isLast || row.years < from + size),
      )
      return {
        population: own.reduce((sum, { population }) => sum + population, 0),
        served: own.reduce((sum, { served }) => sum + served, 0),
      }
    }
    return {
      from,
      ...(isLast ? {} : { max: from + size - 1 }),
      female: of('female'),
      male: of('male'),
    }
  })
}
