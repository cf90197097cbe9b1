import { useStore } from '@nanostores/react'
import { yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { planProgress } from '@jejaring/core/rollout/plan-progress'
import type { Site } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { rolloutMessages } from './desk-rollout.messages.ts'

/** Of the places planned for a year, those that have joined; the years up to this one. */
export function PlanProgress({
  sites,
  today,
}: {
  readonly sites: readonly Site[]
  readonly today: LocalDate
}) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const years = planProgress(sites).filter(({ year }) => year <= yearOf(today))
  if (years.length === 0) return null
  return (
    <>
      <h3>{t.progress}</h3>
      <ul className="rollout-holds">
        {years.map(({ year, planned, joined, waiting }) => (
          <li key={year}>
            <span>
              {year}
              {waiting.length > 0 && year < yearOf(today) && (
                <span className="tiny dim"> {t.missed({ names: waiting.join(', ') })}</span>
              )}
            </span>
            <progress max={planned} value={joined} aria-hidden />
            <b>
              {format.number(joined)}/{format.number(planned)}
            </b>
          </li>
        ))}
      </ul>
    </>
  )
}
