import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { criteria } from '@jejaring/core/rollout/criteria'
import type { Forecast } from '@jejaring/core/rollout/forecast'
import { hasJoined, type SiteKind } from '@jejaring/core/rollout/site'
import type { Site, StatedGoal } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'

interface Props {
  readonly kind: SiteKind
  readonly goal: StatedGoal
  readonly forecast: Forecast
  /** Every place of the kind. */
  readonly sites: readonly Site[]
  readonly onChangeGoal: () => void
}

/** Whether it will be in time, what it takes, and what holds most places back. */
export function RolloutOutlook({ kind, goal, forecast, sites, onChangeGoal }: Props) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const word = t[kind]
  const all = sites.filter(({ dropped }) => dropped === undefined).length
  const { month, early, late, monthsLate = 0, pace, monthsLeft } = forecast
  const isDone = forecast.left === 0
  const isLate = !isDone && (month === undefined || monthsLate > 0)
  return (
    <section
      className={isLate ? 'card rollout-outlook rollout-outlook-late' : 'card rollout-outlook'}
    >
      <h2>
        <StatusMark kind={isDone || !isLate ? 'ok' : 'act'} size={20} />
        {isDone
          ? t.done
          : month === undefined
            ? t.never
            : isLate
              ? t.late(monthsLate)
              : t.inTime({ month: format.month(month) })}
      </h2>
      {!isDone && (
        <p>
          {month === undefined && pace === 0 && `${t.neverText} `}
          {month !== undefined &&
            `${t.reach({ kind: word, sites: format.number(goal.sites), month: format.month(month) })} `}
          {early !== undefined &&
            `${
              late === undefined
                ? t.bandOpen({ early: format.month(early) })
                : t.band({ early: format.month(early), late: format.month(late) })
            } `}
          <b>
            {monthsLeft > 0
              ? t.needed({
                  year: goal.year,
                  left: format.number(forecast.left),
                  kind: word,
                  months: monthsLeft,
                })
              : t.overdue({ year: goal.year, left: format.number(forecast.left), kind: word })}
          </b>
        </p>
      )}
      {all > goal.sites && (
        <p>{t.moreThanGoal({ all: format.number(all), sites: format.number(goal.sites) })}</p>
      )}
      {all < goal.sites && (
        <p>{t.fewerThanGoal({ all: format.number(all), sites: format.number(goal.sites) })}</p>
      )}
      <HoldsBack kind={kind} sites={sites} />
      <p className="tiny dim rollout-source">{goal.source}</p>
      <Button variant="default" className="no-print" onClick={onChangeGoal}>
        {t.changeGoal}
      </Button>
    </section>
  )
}

/** The four criteria that most of those that are to join do not meet. */
export function HoldsBack({ kind, sites }: Pick<Props, 'kind' | 'sites'>) {
  const left = sites.filter(({ stage, dropped }) => dropped === undefined && !hasJoined(stage))
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const say = useText()
  const counts = criteria[kind]
    .map((criterion) => ({
      criterion,
      waiting: left.filter(({ standings }) =>
        standings.some((one) => one.criterion === criterion.id && one.state !== 'met'),
      ).length,
    }))
    .filter(({ waiting }) => waiting > 0)
    .toSorted((a, b) => b.waiting - a.waiting)
    .slice(0, 4)
  if (counts.length === 0) return null
  return (
    <>
      <h3>{t.holdsBack}</h3>
      <ul className="rollout-holds">
        {counts.map(({ criterion, waiting }) => (
          <li key={criterion.id}>
            <span>{say(criterion.short)}</span>
            <progress max={left.length} value={waiting} aria-hidden />
            <b>{format.number(waiting)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
