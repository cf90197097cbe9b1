import { useStore } from '@nanostores/react'
import { resources } from '@jejaring/core/rollout/needs'
import type { Assignment, PlanProblem } from '@jejaring/core/rollout/plan'
import { figuresOf, limitsOf } from '@jejaring/core/rollout/plan-figures'
import { useFormat } from '../../i18n/format.ts'
import { Status } from '../../ui/status.tsx'
import { planMessages } from './desk-plan.messages.ts'
import { useRupiah } from './use-rupiah.ts'

interface Props {
  readonly problem: PlanProblem
  readonly proposed: Assignment
  readonly planned: Assignment
}

/** A card for each year: how many join, what the target is, and what of the staff, equipment and money that takes. */
export function PlanYears({ problem, proposed, planned }: Props) {
  const t = useStore(planMessages)
  const format = useFormat()
  const rupiah = useRupiah()
  const limits = limitsOf(problem)
  const now = figuresOf(problem, planned)
  return (
    <div className="plan-years">
      {figuresOf(problem, proposed).map((year, at) => {
        const limit = limits[at]
        const current = now[at]
        const shown = resources.filter(
          (one) => year.used[one] > 0 || limit?.used[one] !== undefined,
        )
        return (
          <section key={year.year} className="card plan-year">
            <h3>
              {year.year}
              <Status kind={year.short > 0 ? 'watch' : 'ok'}>
                {year.short > 0
                  ? t.short({ short: format.number(year.short) })
                  : t.total({ total: format.number(year.total), target: year.target })}
              </Status>
            </h3>
            <p>
              <b className="plan-added">{t.added(year.added)}</b>
              {year.short > 0 && (
                <span className="small mid">
                  {' '}
                  {t.total({ total: format.number(year.total), target: year.target })}
                </span>
              )}
            </p>
            {current !== undefined && current.total !== year.total && planned.size > 0 && (
              <p className="small mid">
                {t.planned({
                  added: format.number(current.added),
                  total: format.number(current.total),
                })}
              </p>
            )}
            <dl>
              {shown.map((one) => (
                <Use key={one} name={t[one]} used={year.used[one]} limit={limit?.used[one]} />
              ))}
              {year.money > 0 && (
                <div>
                  <dt>{t.money}</dt>
                  <dd>
                    {limit?.money === undefined
                      ? rupiah(year.money)
                      : t.usedOf({ used: rupiah(year.money), limit: rupiah(limit.money) })}
                  </dd>
                </div>
              )}
            </dl>
          </section>
        )
      })}
    </div>
  )
}

function Use({
  name,
  used,
  limit,
}: {
  readonly name: string
  readonly used: number
  readonly limit: number | undefined
}) {
  const t = useStore(planMessages)
  const format = useFormat()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {limit === undefined
          ? t.unlimited({ used: format.number(used) })
          : t.usedOf({ used: format.number(used), limit: format.number(limit) })}
      </dd>
      {limit !== undefined && <progress max={Math.max(1, limit)} value={used} aria-hidden />}
    </div>
  )
}
