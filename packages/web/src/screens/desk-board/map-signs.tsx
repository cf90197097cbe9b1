import { useStore } from '@nanostores/react'
import {
  mapOf,
  type OnMap,
  type PlacePoint,
  type PlacePoints,
  type Point,
} from '@jejaring/core/place/point'
import { spread } from '@jejaring/core/place/spread'
import type { BoardRow } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { statusOfState } from '../../ui/four-state.tsx'
import { heatClass, kindOf, percentOf, useCellWords } from '../../ui/heat-cell.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { boardMessages } from './desk-board.messages.ts'

/** How far signs stand apart, of the longer side of the map: on a phone, which is narrower, each still has its 44 pixels. */
const [APART, APART_NARROW] = [0.1, 0.2]

interface Props {
  readonly located: readonly { readonly row: BoardRow; readonly point: Point }[]
  readonly indicator: string
  readonly open: string | undefined
  readonly posts: PlacePoints['places']
  readonly onOpen: (area: string) => void
}

/** A sign for each place, coloured by its state, with a line to its point where signs would cover each other. */
export function MapSigns({ located, indicator, open, posts, onOpen }: Props) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const words = useCellWords()
  const isNarrow = useIsNarrow()
  const own = new Set(located.map(({ row }) => placeOf(row.area)))
  const marks = posts.flatMap(({ code, kind, name, point }) => {
    const at = pointOf(point)
    return at === undefined || own.has(code) ? [] : [{ code, kind, name, at }]
  })
  const { at, km } = mapOf([...located.map(({ point }) => point), ...marks.map((mark) => mark.at)])
  const points = located.map(({ point }) => at(point))
  const signs = spread(points, isNarrow ? APART_NARROW : APART)
  const all = [...points, ...signs, ...marks.map((mark) => at(mark.at))]
  const [left, width] = reachOf(all.map(({ x }) => x))
  const [top, height] = reachOf(all.map(({ y }) => y))
  const placed = ({ x, y }: OnMap) => ({
    left: `${(100 * (x - left)) / width}%`,
    top: `${(100 * (y - top)) / height}%`,
  })
  const ratio = width / height
  return (
    <figure className="map">
      <div
        className="map-ground"
        style={{ aspectRatio: ratio, width: `min(100%, max(300px, 100dvh - 340px) * ${ratio})` }}
      >
        <svg
          className="map-lines"
          viewBox={`${left} ${top} ${width} ${height}`}
          preserveAspectRatio="none"
          aria-hidden
        >
          {signs.map(({ x, y }, nth) => {
            const { x: x1 = x, y: y1 = y } = points[nth] ?? {}
            return <line key={`${x1} ${y1} ${nth}`} x1={x1} y1={y1} x2={x} y2={y} />
          })}
        </svg>
        {marks.map((mark) => (
          <i
            key={mark.code}
            className={`map-post map-${mark.kind}`}
            title={mark.name}
            style={placed(at(mark.at))}
          />
        ))}
        {located.map(({ row }, nth) => {
          const sign = signs[nth]
          const cell = row.cells.find((one) => one.indicator === indicator)
          if (cell === undefined || sign === undefined) return null
          const isState = kindOf(cell) === 'state'
          return (
            <button
              key={row.area}
              type="button"
              className={`map-sign ${heatClass(cell)}${open === row.area ? ' heat-open' : ''}`}
              style={placed(sign)}
              disabled={!isState}
              aria-label={`${row.name}: ${words(cell)}`}
              title={`${row.name}: ${words(cell)}`}
              onClick={() => onOpen(row.area)}
            >
              {isState && cell.state !== undefined && (
                <StatusMark kind={statusOfState[cell.state]} size={8} />
              )}
              <b>{isState ? percentOf(cell) : '–'}</b>
              <span>{row.name.replace(/^(Puskesmas|Posyandu) /, '')}</span>
            </button>
          )
        })}
      </div>
      <figcaption className="tiny dim">
        {t.mapCaption({ km: format.number(Math.round(km)) })}
        {marks.length > 0 && ` ${t.mapPosts}`}
      </figcaption>
    </figure>
  )
}

/** Where numbers begin and how far they reach; never nothing, so that one place alone has a map. */
function reachOf(values: readonly number[]): readonly [from: number, length: number] {
  const [from, to] = [Math.min(...values), Math.max(...values)]
  const missing = Math.max(0, 0.3 - (to - from))
  return [from - missing / 2, to - from + missing]
}

/** The village or facility of a row. */
export const placeOf = (area: string): string => area.split('/').at(-1) ?? area

export const pointOf = (point: PlacePoint | undefined): Point | undefined =>
  point?.lat === undefined || point.lon === undefined
    ? undefined
    : { lat: point.lat, lon: point.lon }
