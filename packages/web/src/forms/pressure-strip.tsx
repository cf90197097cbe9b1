import { useStore } from '@nanostores/react'
import { useFormat } from '../i18n/format.ts'
import { pressureMessages } from './pressure-strip.messages.ts'
import './pressure-strip.css'

interface Props {
  /** Readings in the order taken; undefined while one is being typed. */
  readonly systolic: readonly (number | undefined)[]
  readonly diastolic: readonly (number | undefined)[]
}

/** The scale runs from 90 to 200 mmHg; its parts change at 130 and 140, where a kader watches and refers. */
const SCALE = { from: 90, watch: 130, act: 140, to: 200 }

/** Where the mean of the last two readings stands, as it is judged: 139.5 is not 140; and the readings themselves. */
export function PressureStrip({ systolic, diastolic }: Props) {
  const t = useStore(pressureMessages)
  const format = useFormat()
  const upper = meanOfLastTwo(systolic)
  const lower = meanOfLastTwo(diastolic)
  if (upper === undefined || lower === undefined) return null
  const share = (value: number): number =>
    (100 * (Math.min(Math.max(value, SCALE.from), SCALE.to) - SCALE.from)) / (SCALE.to - SCALE.from)
  const taken = systolic.flatMap((value, n) =>
    value === undefined || diastolic[n] === undefined ? [] : [`${value}/${diastolic[n]}`],
  )
  return (
    <div className="pressure">
      <p className="pressure-value">
        {format.number(upper)}
        <span>/</span>
        {format.number(lower)} <small>mmHg</small>
      </p>
      <div className="pressure-scale" aria-hidden>
        <i className="pressure-ok" style={{ width: `${share(SCALE.watch)}%` }} />
        <i
          className="pressure-watch"
          style={{ width: `${share(SCALE.act) - share(SCALE.watch)}%` }}
        />
        <i className="pressure-act" />
        <b style={{ left: `${share(Math.max(upper, lower + 50))}%` }} />
      </div>
      {taken.length > 1 && <p className="tiny mid">{t.readings({ list: taken.join(', ') })}</p>}
    </div>
  )
}

function meanOfLastTwo(readings: readonly (number | undefined)[]): number | undefined {
  const known = readings.filter((reading) => reading !== undefined).slice(-2)
  return known.length === 0
    ? undefined
    : known.reduce((sum, reading) => sum + reading, 0) / known.length
}
