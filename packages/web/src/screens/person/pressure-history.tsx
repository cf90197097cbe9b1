import { useStore } from '@nanostores/react'
import { useFormat } from '../../i18n/format.ts'
import type { PersonView } from '../../store/use-person.ts'
import { Section } from '../../ui/section.tsx'
import { personMessages } from './person.messages.ts'

const SHOWN = 6
const WIDTH = 312
const HEIGHT = 96
const [TOP, BOTTOM] = [200, 50]

/** The last pressures as bars from diastolic to systolic, with the lines of 140 and 90. */
export function PressureHistory({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const readings = view.history.happened
    .flatMap(({ measured, on, encounter, service }) => {
      const upper = measured['systolic']
      const lower = measured['diastolic']
      return typeof upper === 'number' && typeof lower === 'number'
        ? [{ key: `${encounter}.${service.id}`, on, upper, lower }]
        : []
    })
    .slice(-SHOWN)
  if (readings.length === 0) return null
  const y = (value: number): number =>
    6 + ((TOP - Math.min(value, TOP)) / (TOP - BOTTOM)) * (HEIGHT - 26)
  const x = (place: number): number => 24 + (place * (WIDTH - 64)) / Math.max(SHOWN - 1, 1)
  return (
    <Section title={t.pressure} aside={t.lastTimes(readings.length)}>
      <div className="card pressure-history">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={readings.map(({ on, upper, lower }) => `${on}: ${upper}/${lower}`).join(', ')}
        >
          {[140, 90].map((limit) => (
            <g key={limit}>
              <line
                x1={8}
                x2={WIDTH - 34}
                y1={y(limit)}
                y2={y(limit)}
                stroke="var(--mantine-color-act-3)"
                strokeDasharray="3 3"
              />
              <text x={WIDTH - 28} y={y(limit) + 4} className="pressure-limit">
                {limit}
              </text>
            </g>
          ))}
          {readings.map(({ key, on, upper, lower }, place) => {
            const isHigh = upper >= 140 || lower >= 90
            const colour = isHigh ? 'var(--mantine-color-act-6)' : 'var(--mantine-color-ok-6)'
            return (
              <g key={key}>
                <line
                  x1={x(place)}
                  x2={x(place)}
                  y1={y(upper)}
                  y2={y(lower)}
                  stroke={colour}
                  strokeWidth="3"
                  opacity="0.4"
                />
                {isHigh ? (
                  <path d={`M${x(place)} ${y(upper) - 5}l5 5-5 5-5-5z`} fill={colour} />
                ) : (
                  <circle cx={x(place)} cy={y(upper)} r="4" fill={colour} />
                )}
                <circle cx={x(place)} cy={y(lower)} r="2.5" fill="var(--ink-2)" />
                <text x={x(place)} y={HEIGHT - 3} textAnchor="middle">
                  {format.shortMonth(on)}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
    </Section>
  )
}
