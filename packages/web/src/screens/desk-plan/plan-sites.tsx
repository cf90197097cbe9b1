import { useStore } from '@nanostores/react'
import { yearOf } from '@jejaring/core/calendar/local-date'
import type { Assignment } from '@jejaring/core/rollout/plan'
import type { Plan, Site } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { Choice } from '../../ui/choice.tsx'
import { Status } from '../../ui/status.tsx'
import { planMessages } from './desk-plan.messages.ts'
import { NeedWords, PlanWhy } from './plan-why.tsx'

interface Props {
  readonly plan: Plan
  readonly proposed: Assignment
  /** People choose a year; absent: any year. */
  readonly onChoose: (site: Site, year: number | undefined) => void
}

/** Every place that may join, by proposed year: what it needs, why this year, and the year people choose. */
export function PlanSites({ plan, proposed, onChoose }: Props) {
  const t = useStore(planMessages)
  const format = useFormat()
  const { problem, sites, today } = plan
  const years = problem.years.map(({ year }) => year)
  const last = years.at(-1) ?? 0
  const ordered = problem.sites.toSorted(
    (a, b) => (proposed.get(a.id) ?? Infinity) - (proposed.get(b.id) ?? Infinity) || 0,
  )
  return (
    <div className="card plan-sites">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.needs}</th>
            <th scope="col">{t.proposed}</th>
            <th scope="col">{t.why}</th>
            <th scope="col">{t.plan}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((one) => {
            const site = sites.find(({ id }) => id === one.id)
            if (site === undefined) return null
            const year = proposed.get(one.id)
            return (
              <tr key={one.id}>
                <th scope="row">
                  {one.name}
                  <span className="tiny dim">
                    {one.puskesmas === one.id ? '' : `${one.puskesmas}, `}
                    {t.people(one.people)}
                    {one.km !== undefined && `, ${format.number(one.km)} km`}
                  </span>
                </th>
                <td className="small" data-label={t.needs}>
                  <NeedWords needs={one.needs} />
                </td>
                <td data-label={t.proposed}>
                  {year === undefined ? (
                    <Status kind="watch">{t.later({ year: last })}</Status>
                  ) : (
                    <b>{year}</b>
                  )}
                </td>
                <td className="small mid" data-label={t.why}>
                  <PlanWhy problem={problem} plan={proposed} site={one} />
                </td>
                <td data-label={t.plan}>
                  <Choice
                    label={t.yearOf({ name: one.name })}
                    value={chosenOf(site, years)}
                    options={[
                      {
                        value: '',
                        label:
                          site.isProposed === true && site.plannedYear !== undefined
                            ? `${site.plannedYear} (${t.proposed.toLocaleLowerCase('id')})`
                            : t.freely,
                      },
                      ...years.map((value) => ({ value: String(value), label: String(value) })),
                    ]}
                    onChoose={(value) => onChoose(site, value === '' ? undefined : Number(value))}
                  />
                  <span className="print-only">{site.plannedYear ?? t.none}</span>
                  {site.plannedYear !== undefined && site.plannedYear < yearOf(today) && (
                    <span className="tiny">{t.passed({ year: site.plannedYear })}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The year people have chosen, if the plan still knows it. */
const chosenOf = ({ plannedYear, isProposed }: Site, years: readonly number[]): string =>
  plannedYear !== undefined && isProposed !== true && years.includes(plannedYear)
    ? String(plannedYear)
    : ''
