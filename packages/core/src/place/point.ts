/** Where a place lies, degrees: north and east count up. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/**
 * Indonesia with a margin, closed.
 *
 * @see BIG, Gazeter Republik Indonesia: 6° N to 11° S, 95° to 141° E
 */
const reach = { lat: { min: -12, max: 7 }, lon: { min: 94, max: 142 } } as const

export const isPoint = ({ lat, lon }: Point): boolean =>
  lat >= reach.lat.min && lat <= reach.lat.max && lon >= reach.lon.min && lon <= reach.lon.max

/**
 * A point as map programs copy it, "-2.87295, 108.27185"; with a comma as decimal mark the two are parted by a space or
 * semicolon. Undefined when it is none, or lies outside Indonesia.
 */
export function readPoint(text: string): Point | undefined {
  const found =
    /^(-?\d{1,3}(?:[.,]\d+)?)(?:\s*[;,]\s+|\s*;\s*|\s+|(?<=\.\d+),)(-?\d{1,3}(?:[.,]\d+)?)$/.exec(
      text.trim(),
    )
  if (found === null) return undefined
  const [lat, lon] = found.slice(1).map((part) => Number(part.replace(',', '.')))
  if (lat === undefined || lon === undefined) return undefined
  const point = { lat, lon }
  return isPoint(point) ? point : undefined
}

/** Where a place lies and who says so; `GET /api/points` and the body of `PUT /api/points`. */
export interface PlacePoint extends Partial<Point> {
  /** Code of a village or id of a facility. */
  readonly place: string
  readonly source: string
  /** 1, 2, 3 …; a change names the one it saw, 0 when there was none. */
  readonly version: number
}

export interface PlacePoints {
  /** Places of the caller that may have a point, with those they have. */
  readonly places: readonly {
    readonly code: string
    readonly kind: 'village' | 'puskesmas' | 'pustu' | 'posyandu'
    readonly name: string
    /** Its village, where it lies in one alone. */
    readonly village?: string
    readonly point?: PlacePoint
    readonly mayEnter: boolean
  }[]
}

/** A point on a map of so many points: 0 to 1 from west to east and from north to south, the same scale in both. */
export interface OnMap {
  readonly x: number
  readonly y: number
}

/** Kilometres of a degree of latitude. */
const KM = 111.2

/** How points lie to each other on a small piece of the earth; `km` is what the whole width is. */
export function mapOf(points: readonly Point[]): {
  readonly at: (point: Point) => OnMap
  readonly km: number
} {
  const lats = points.map(({ lat }) => lat)
  const lons = points.map(({ lon }) => lon)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  // One place alone lies in the middle of a square of a few kilometres.
  const size = Math.max(north - south, (east - west) * shrink, 0.05)
  const at = ({ lat, lon }: Point): OnMap => ({
    x: 0.5 + ((lon - (west + east) / 2) * shrink) / size,
    y: 0.5 - (lat - (south + north) / 2) / size,
  })
  return { at, km: size * KM }
}
