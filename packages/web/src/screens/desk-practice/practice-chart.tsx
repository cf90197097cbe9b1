import { useStore } from '@nanostores/react'
import type { MonthPoint } from '@jejaring/core/practice/practice-change'
import type { PracticePage } from '@jejaring/core/practice/wire'
import { useFormat } from '../../i18n/format.ts'
import { practiceMessages } from './desk-practice.messages.ts'

const WIDTH = 560
const HEIGHT = 200
const LEFT = 38
const RIGHT = 96
const TOP = 16
const BOTTOM = 26

interface Props {
  readonly page: PracticePage
  readonly label: string
}

/** The place and its surroundings by month; a month whose number is kept back is a gap. */
export function PracticeChart({ page, label }: Props) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  const { months, points, around = [], note, place } = page
  const x = (nth: number) => LEFT + (nth / Math.max(1, months.length - 1)) * (WIDTH - LEFT - RIGHT)
  const y = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
  const began = months.indexOf(note.began)
  const ends = [
    { name: place.name, share: lastShare(points), className: 'chart-place' },
    { name: t.regency, share: lastShare(around), className: 'chart-around' },
  ].flatMap(({ share, ...end }) => (share === undefined ? [] : [{ ...end, at: y(share) }]))
  const [first, second] = ends
  // Two names in one place cannot be read.
  const apart =
    first === undefined || second === undefined || Math.abs(first.at - second.at) >= LINE
      ? 0
      : (LINE - Math.abs(first.at - second.at)) / 2
  const shifts = first !== undefined && second !== undefined && first.at <= second.at ? -1 : 1
  return (
    <svg
      className="practice-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line className="chart-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">
            {format.percent(share)}
          </text>
        </g>
      ))}
      {months.map((month, nth) => (
        <text key={month} x={x(nth)} y={HEIGHT - 8} textAnchor="middle">
          {months.length > 8 && nth % 2 === 1 ? '' : format.shortMonth(month)}
        </text>
      ))}
      {began > 0 && (
        <>
          <line className="chart-began" x1={x(began)} x2={x(began)} y1={TOP} y2={HEIGHT - BOTTOM} />
          <text x={x(began) + 4} y={TOP + 8}>
            {t.start}
          </text>
        </>
      )}
      {piecesOf(around).map((piece) => (
        <polyline key={piece[0]?.nth} className="chart-around" points={drawn(piece, x, y)} />
      ))}
      {piecesOf(points).map((piece) => (
        <polyline key={piece[0]?.nth} className="chart-place" points={drawn(piece, x, y)} />
      ))}
      {ends.map(({ name, at, className }, nth) => (
        <text
          key={className}
          className={`${className}-name`}
          x={WIDTH - RIGHT + 6}
          y={at + 4 + (nth === 0 ? shifts : -shifts) * apart}
        >
          {name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name}
        </text>
      ))}
    </svg>
  )
}

const LINE = 14
const MOST_LETTERS = 15

interface Drawn {
  readonly nth: number
  readonly share: number
}
type Scale = (value: number) => number

const drawn = (piece: readonly Drawn[], x: Scale, y: Scale): string =>
  piece.map(({ nth, share }) => `${x(nth)},${y(share)}`).join(' ')

const shareOf = (point: MonthPoint | undefined): number | undefined =>
  point === null || point === undefined || point.population === 0
    ? undefined
    : Math.min(1, point.served / point.population)

const lastShare = (points: readonly MonthPoint[]) => shareOf(points.at(-1))

/** Runs of months that have a number. */
function piecesOf(points: readonly MonthPoint[]): readonly (readonly Drawn[])[] {
  const pieces: Drawn[][] = [[]]
  for (const [nth, point] of points.entries()) {
    const share = shareOf(point)
    if (share === undefined) pieces.push([])
    else pieces.at(-1)?.push({ nth, share })
  }
  return pieces.filter((piece) => piece.length > 0)
}
