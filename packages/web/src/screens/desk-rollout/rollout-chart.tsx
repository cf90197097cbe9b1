import { useStore } from '@nanostores/react'
import {
  localDate,
  monthOf,
  monthsBetween,
  yearOf,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import { decemberOf, type Forecast, type Goal } from '@jejaring/core/rollout/forecast'
import type { SiteKind } from '@jejaring/core/rollout/site'
import { useFormat } from '../../i18n/format.ts'
import { labelStep } from './label-step.ts'
import { rolloutMessages } from './desk-rollout.messages.ts'

interface Props {
  readonly kind: SiteKind
  /** The days on which places joined, sorted. */
  readonly days: readonly LocalDate[]
  readonly goal: Goal
  readonly forecast: Forecast
  readonly today: LocalDate
}

const WIDTH = 660
const HEIGHT = 300
const RIGHT = 30
const TOP = 46
const BOTTOM = 26
/** Of a year, with room beside it; of the longest words. */
const YEAR_WIDTH = 56
const WORDS_WIDTH = 190
/** Base of the words above the chart: the target, and below it the month that is late. */
const TARGET_LINE = 14
const MONTH_LINE = 30

/** Places in the network by month, the goal, and where today's pace leads. */
export function RolloutChart({ kind, days, goal, forecast, today }: Props) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const from = firstMonth(days, today)
  const december = decemberOf(goal.year)
  const last = [december, monthOf(today), forecast.month ?? december].toSorted().at(-1) ?? december
  const to = decemberOf(yearOf(last))
  const span = monthsBetween(from, to) + 1
  const top = Math.max(goal.sites, forecast.joined, 1)
  // Room for the numbers of the axis as a phone writes them.
  const left = 14 + 12 * format.number(top).length
  // A month lies between its edges: its end is one further.
  const x = (month: number) => left + (month / span) * (WIDTH - left - RIGHT)
  const y = (sites: number) => HEIGHT - BOTTOM - (sites / top) * (HEIGHT - TOP - BOTTOM)
  const at = (month: Month) => monthsBetween(from, month) + 1
  const now = monthsBetween(from, monthOf(today)) + Number(today.slice(8)) / 31
  const steps = pathOf(days, from, now)
  const line = steps.map(([month, sites]) => `${x(month)},${y(sites)}`).join(' ')
  const all = yearsBetween(from, to)
  const step = labelStep(all.length, { label: YEAR_WIDTH, whole: WIDTH - left - RIGHT })
  const years = all.filter((year, n) => (step === 1 ? true : n > 0 && year % step === 0))
  const shown = forecast.month === undefined ? undefined : format.month(forecast.month)
  /** From now to the earliest month, and to the latest or the edge of the chart, where it is cut. */
  const bandOf = (): string => {
    const missing = goal.sites - forecast.joined
    const edge = (month: Month | undefined) => {
      const end = month === undefined ? Infinity : at(month)
      const seen = Math.min(end, span)
      // A band without an end rises to nothing we could draw.
      const share = end === Infinity ? 0 : (seen - now) / Math.max(end - now, 1)
      return `${x(seen)},${y(forecast.joined + missing * share)}`
    }
    const corner = forecast.late === undefined || at(forecast.late) > span
    return [
      `${x(now)},${y(forecast.joined)}`,
      edge(forecast.early),
      ...(corner ? [`${x(span)},${y(goal.sites)}`] : []),
      edge(forecast.late),
    ].join(' ')
  }
  const isLate = (forecast.monthsLate ?? 0) > 0
  // Towards the side where there is room for the words.
  const isTargetLeft = x(at(december)) > WORDS_WIDTH + left
  const isMonthLeft = forecast.month !== undefined && x(at(forecast.month)) > WORDS_WIDTH + left
  const kindWord = t[kind]
  return (
    <svg
      className="rollout-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.chartLabel({
        joined: forecast.joined,
        sites: goal.sites,
        today: format.fullDay(today),
        month: shown ?? '–',
      })}
    >
      {ticksOf(top).map((sites) => (
        <g key={sites}>
          <line className="rollout-grid" x1={left} x2={WIDTH - RIGHT} y1={y(sites)} y2={y(sites)} />
          <text x={left - 8} y={y(sites) + 4} textAnchor="end">
            {format.number(sites)}
          </text>
        </g>
      ))}
      {years.map((year) => {
        const start = Math.max(0, monthsBetween(from, januaryOf(year)))
        return (
          <g key={year}>
            {start > 0 && (
              <line
                className="rollout-grid"
                x1={x(start)}
                x2={x(start)}
                y1={TOP - 10}
                y2={HEIGHT - BOTTOM}
              />
            )}
            <text
              x={step === 1 ? (x(start) + x(at(decemberOf(year)))) / 2 : x(start)}
              y={HEIGHT - 8}
              textAnchor="middle"
            >
              {year}
            </text>
          </g>
        )
      })}
      <polygon className="rollout-area" points={`${x(0)},${y(0)} ${line} ${x(now)},${y(0)}`} />
      <line
        className="rollout-plan"
        x1={x(0)}
        y1={y(steps[0]?.[1] ?? 0)}
        x2={x(at(december))}
        y2={y(goal.sites)}
      />
      <polyline className="rollout-line" points={line} />
      <line
        className="rollout-goal"
        x1={left}
        x2={WIDTH - RIGHT}
        y1={y(goal.sites)}
        y2={y(goal.sites)}
      />
      <line
        className="rollout-goal"
        x1={x(at(december))}
        x2={x(at(december))}
        y1={TARGET_LINE + 4}
        y2={HEIGHT - BOTTOM}
      />
      <text
        className="rollout-word"
        x={x(at(december)) + (isTargetLeft ? -6 : 6)}
        y={TARGET_LINE}
        textAnchor={isTargetLeft ? 'end' : 'start'}
      >
        {t.target({ sites: format.number(goal.sites), year: goal.year })}
      </text>
      {forecast.early !== undefined && <polygon className="rollout-band" points={bandOf()} />}
      {forecast.month !== undefined && (
        <>
          <line
            className="rollout-ahead"
            x1={x(now)}
            y1={y(forecast.joined)}
            x2={x(at(forecast.month))}
            y2={y(goal.sites)}
          />
          <rect
            className={isLate ? 'rollout-end-late' : 'rollout-end'}
            x={x(at(forecast.month)) - 5}
            y={y(goal.sites) - 5}
            width={10}
            height={10}
            transform={`rotate(45 ${x(at(forecast.month))} ${y(goal.sites)})`}
          />
          <text
            className={isLate ? 'rollout-word rollout-word-late' : 'rollout-word'}
            x={x(at(forecast.month)) + (isMonthLeft ? -10 : 10)}
            y={isLate ? MONTH_LINE : y(goal.sites) + 20}
            textAnchor={isMonthLeft ? 'end' : 'start'}
          >
            {shown}
          </text>
        </>
      )}
      <circle className="rollout-now" cx={x(now)} cy={y(forecast.joined)} r={5} />
      <text
        className="rollout-word rollout-word-now"
        x={x(now) - 8}
        y={y(forecast.joined) - 10}
        textAnchor={x(now) > 150 ? 'end' : 'start'}
      >
        {t.now({ joined: format.number(forecast.joined), kind: kindWord })}
      </text>
    </svg>
  )
}

const januaryOf = (year: number): Month => monthOf(localDate(`${year}-01-01`))

/** The year in which the first place joined, at most three back. */
function firstMonth(days: readonly LocalDate[], today: LocalDate): Month {
  const thisYear = Number(today.slice(0, 4))
  const first = Number((days[0] ?? today).slice(0, 4))
  return januaryOf(Math.max(first, thisYear - 2))
}

/** How many there were at the end of each month, and today. */
function pathOf(
  days: readonly LocalDate[],
  from: Month,
  now: number,
): readonly (readonly [month: number, sites: number])[] {
  const points: (readonly [number, number])[] = []
  for (let month = 0; month < now; month += 1) {
    points.push([month, days.filter((day) => monthsBetween(from, monthOf(day)) < month).length])
  }
  return [...points, [now, days.length]]
}

const yearsBetween = (from: Month, to: Month): readonly number[] => {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, n) => first + n)
}

/** Round steps below the goal, and the goal itself. */
function ticksOf(top: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => top / one <= 5) ?? 5000
  const below = Array.from({ length: Math.floor(top / step) + 1 }, (_, n) => n * step)
  return [...below.filter((sites) => top - sites > step / 2), top]
}
