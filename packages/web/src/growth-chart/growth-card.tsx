import { useStore } from '@nanostores/react'
import { useMemo, type ReactNode } from 'react'
import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { kmsOf, type Weighing } from '@jejaring/core/growth/kms'
import { referenceCurve } from '@jejaring/core/growth/reference-curve'
import type { Sex } from '@jejaring/core/person/person'
import { useFormat } from '../i18n/format.ts'
import { growthCardMessages } from './growth-card.messages.ts'
import './growth-card.css'

interface Props {
  readonly sex: Sex
  readonly birthDate: LocalDate
  /** Oldest first; the last may be the one being typed. */
  readonly weighings: readonly Weighing[]
  /** The day being measured now; its point is drawn in teal. */
  readonly today?: LocalDate
  readonly badge?: ReactNode
  /** Lower, where the number pad needs the room. */
  readonly isShort?: boolean
}

const MONTH = 30.4375
const WIDTH = 312
const HEIGHT = { whole: 168, short: 116 }
const LEFT = 22
const RIGHT = 34
const TOP = 6
const BOTTOM = 18
/** Lines of the card and where the colours change. */
const LINES = [3, 2, 1, 0, -1, -2, -3] as const
/** Lines with their name at the end; a low card has room for the edges of the green. */
const NAMED = [1, 0, -2, -3] as const
const SHORT_NAMED = [1, -2] as const
const LETTERS = 5

/** Weight for age on the bands of the KMS: green from -2 to +1 SD, amber outside, the red line at -3. */
export function GrowthCard({ sex, birthDate, weighings, today, badge, isShort = false }: Props) {
  const t = useStore(growthCardMessages)
  const format = useFormat()
  const last = weighings.at(-1)
  const ageMonths = daysBetween(birthDate, today ?? last?.on ?? birthDate) / MONTH
  const isFirstHalf = ageMonths < 24
  const from = isFirstHalf ? 0 : 24
  const to = isFirstHalf ? 24 : 60
  const height = isShort ? HEIGHT.short : HEIGHT.whole
  const chart = useMemo(() => chartOf(sex, from, to, height), [sex, from, to, height])
  const points = weighings
    .map(({ on, weightKg }) => ({
      on,
      x: chart.x(daysBetween(birthDate, on) / MONTH),
      y: chart.y(weightKg),
    }))
    .filter(({ x, y }) => x >= LEFT && x <= WIDTH - RIGHT && y >= 0)
  const months = kmsOf({ sex, birthDate }, weighings)
  const current = months.at(-1)
  const now = today === undefined ? undefined : points.findLast(({ on }) => on === today)

  return (
    <section className="card growth-card">
      <div className="growth-head">
        <h3>{t.title}</h3>
        {badge}
      </div>
      <svg
        className="growth-chart"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={t.chart({ count: String(weighings.length) })}
      >
        <path d={chart.band(3, -3)} fill="var(--mantine-color-watch-0)" />
        <path d={chart.band(1, -2)} fill="var(--mantine-color-ok-1)" />
        {chart.months.map((month) => (
          <g key={month}>
            <line
              x1={chart.x(month)}
              x2={chart.x(month)}
              y1={TOP}
              y2={height - BOTTOM}
              stroke="var(--line)"
            />
            <text x={chart.x(month)} y={height - 4} textAnchor="middle">
              {month}
              {month === to ? ` ${t.months}` : ''}
            </text>
          </g>
        ))}
        {chart.weights.map((weight) => (
          <text key={weight} x={0} y={chart.y(weight) + 4}>
            {weight}
          </text>
        ))}
        {LINES.map((z) => (
          <path
            key={z}
            d={chart.line(z)}
            fill="none"
            stroke={colourOf(z)}
            strokeWidth={z === 0 || z === -3 ? 1.4 : 0.9}
          />
        ))}
        {(isShort ? SHORT_NAMED : NAMED).map((z) => (
          <text key={z} x={WIDTH - RIGHT + 3} y={chart.endOf(z) + 4}>
            {z > 0 ? `+${z}` : z < 0 ? `−${-z}` : '0'} SD
          </text>
        ))}
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
        {points
          .filter((point) => point !== now)
          .map(({ on, x, y }) => (
            <circle key={on} cx={x} cy={y} r="2.2" fill="var(--ink)" />
          ))}
        {now !== undefined && (
          <g className="growth-today" style={{ transform: `translate(${now.x}px, ${now.y}px)` }}>
            <circle r="8" fill="var(--mantine-color-teal-7)" opacity="0.18" />
            <circle r="4.5" fill="var(--mantine-color-teal-7)" stroke="#fff" strokeWidth="1.5" />
          </g>
        )}
      </svg>
      {months.length > 0 && (
        <div className="growth-letters">
          {months.slice(-LETTERS).map(({ month, letter, on }) => (
            <span
              key={month}
              className={`growth-letter growth-letter-${letter}${on === today ? ' growth-letter-today' : ''}`}
            >
              <b>{letter}</b> {format.shortMonth(month)}
            </span>
          ))}
        </div>
      )}
      {current?.gainGrams !== undefined && current.minimalGainGrams !== undefined && (
        <p className="small mid" style={{ marginTop: 6 }}>
          {(current.gainGrams < 0 ? t.lost : t.gained)({
            gain: format.number(Math.abs(current.gainGrams)),
            needed: format.number(current.minimalGainGrams),
          })}
        </p>
      )}
    </section>
  )
}

function colourOf(z: number): string {
  if (z === -3) return 'var(--mantine-color-act-6)'
  if (z === 0) return 'var(--mantine-color-ok-6)'
  if (z === -2) return 'var(--mantine-color-watch-6)'
  return 'var(--mantine-color-gray-4)'
}

/** Scales and lines of one half of the card. */
function chartOf(sex: Sex, fromMonth: number, toMonth: number, height: number) {
  const [from, before] = [Math.round(fromMonth * MONTH), Math.round(toMonth * MONTH) + 1]
  const curves = new Map(
    LINES.map(
      (z) =>
        [z, referenceCurve({ index: 'weightForAge', sex }, z, { from, before, step: 15 })] as const,
    ),
  )
  const top = curves.get(3)?.at(-1)?.value ?? 30
  const bottom = (curves.get(-3)?.[0]?.value ?? 0) * 0.85
  const ceiling = fromMonth === 0 ? top * 0.94 : top * 0.98
  const x = (month: number): number =>
    LEFT + ((month - fromMonth) / (toMonth - fromMonth)) * (WIDTH - LEFT - RIGHT)
  const y = (weight: number): number =>
    TOP + ((ceiling - Math.min(weight, ceiling)) / (ceiling - bottom)) * (height - TOP - BOTTOM)
  const along = (z: (typeof LINES)[number]) =>
    (curves.get(z) ?? []).map(
      ({ ageDays, value }) => `${round(x(ageDays / MONTH))},${round(y(value))}`,
    )
  const step = fromMonth === 0 ? 6 : 12
  return {
    x,
    y,
    line: (z: (typeof LINES)[number]): string => `M${along(z).join('L')}`,
    band: (upper: (typeof LINES)[number], lower: (typeof LINES)[number]): string =>
      `M${along(upper).join('L')}L${along(lower).toReversed().join('L')}Z`,
    endOf: (z: (typeof LINES)[number]): number => y(curves.get(z)?.at(-1)?.value ?? 0),
    months: Array.from(
      { length: (toMonth - fromMonth) / step + 1 },
      (_, n) => fromMonth + n * step,
    ),
    weights: Array.from({ length: 8 }, (_, n) => 4 + n * 4).filter(
      (weight) => weight > bottom && weight < ceiling,
    ),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
