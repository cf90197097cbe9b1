import { ActionIcon, Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconX } from '@tabler/icons-react'
import type { PlanProblem } from '@jejaring/core/rollout/plan'
import { figuresOf } from '@jejaring/core/rollout/plan-figures'
import { heldBackBy } from '@jejaring/core/rollout/plan-reasons'
import { withExtra, type Scenario } from '@jejaring/core/rollout/plan-settings'
import type { Plan, Proposal } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { planMessages } from './desk-plan.messages.ts'
import { useLacking } from './plan-why.tsx'
import { useScenarios } from './use-plan.ts'
import { useRupiah } from './use-rupiah.ts'

interface Props {
  readonly plan: Plan
  readonly onAdd: () => void
  readonly onRemove: (scenario: Scenario) => void
}

/** What more staff, equipment or money would bring by the last year, and what each further person costs. */
export function PlanScenarios({ plan, onAdd, onRemove }: Props) {
  const t = useStore(planMessages)
  const format = useFormat()
  const rupiah = useRupiah()
  const found = useScenarios(plan)
  const base = sumOf(plan.problem, plan.proposal)
  const hasCosts = Object.values(plan.settings.costs).some((cost) => cost > 0)
  return (
    <section className="card plan-scenarios">
      <h2>{t.scenarios}</h2>
      <p className="small mid">{t.scenariosText}</p>
      {plan.settings.scenarios.length > 0 && found === undefined && <Waiting rows={2} />}
      {found !== undefined && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.scenario}</th>
              <th scope="col">{t.reached}</th>
              <th scope="col">{t.morePeople}</th>
              <th scope="col">{t.moreCost}</th>
              <th scope="col">{t.perPerson}</th>
              <th aria-hidden />
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.baseline}</th>
              <td data-label={t.reached}>{format.number(base.sites)}</td>
              <td />
              <td />
              <td />
              <td />
            </tr>
            {found.scenarios.map(({ scenario, proposal }) => {
              const more = proposal && sumOf(withExtra(plan.problem, scenario), proposal)
              const people = (more?.people ?? 0) - base.people
              const cost = (more?.cost ?? 0) - base.cost
              return (
                <tr key={scenario.name}>
                  <th scope="row">
                    {scenario.name}
                    {proposal !== undefined && people <= 0 && (
                      <p className="small mid">
                        <NothingMore problem={withExtra(plan.problem, scenario)} {...proposal} />
                      </p>
                    )}
                  </th>
                  {more === undefined ? (
                    <td colSpan={4} className="mid">
                      {t.waits}
                    </td>
                  ) : (
                    <>
                      <td data-label={t.reached}>{format.number(more.sites)}</td>
                      <td data-label={t.morePeople}>{format.number(people)}</td>
                      <td data-label={t.moreCost}>{hasCosts ? rupiah(cost) : t.noCosts}</td>
                      <td data-label={t.perPerson}>
                        <b>{hasCosts && people > 0 && cost > 0 ? rupiah(cost / people) : '–'}</b>
                      </td>
                    </>
                  )}
                  <td>
                    <ActionIcon
                      className="no-print"
                      size={28}
                      aria-label={t.remove({ name: scenario.name })}
                      onClick={() => onRemove(scenario)}
                    >
                      <IconX size={18} stroke={1.75} />
                    </ActionIcon>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {plan.settings.scenarios.length < MOST && (
        <Button variant="default" className="no-print" onClick={onAdd}>
          {t.addScenario}
        </Button>
      )}
    </section>
  )
}

/** Why a scenario brings nobody. */
function NothingMore({ problem, years }: Pick<Proposal, 'years'> & Pick<Plan, 'problem'>) {
  const t = useStore(planMessages)
  const listOf = useLacking()
  const lacking = heldBackBy(problem, new Map(Object.entries(years)))
  return lacking.length === 0 ? t.allPlanned : t.stillLacking({ what: listOf(lacking) })
}

/** As many as the server computes. */
const MOST = 4

/** By the end of the last year. */
function sumOf(problem: PlanProblem, { years }: Proposal) {
  const figures = figuresOf(problem, new Map(Object.entries(years)))
  const last = figures.at(-1)
  return {
    sites: last?.total ?? problem.joined,
    people: last?.people ?? 0,
    cost: figures.reduce((sum, { money }) => sum + money, 0),
  }
}
