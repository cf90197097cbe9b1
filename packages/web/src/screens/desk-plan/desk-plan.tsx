import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconRoute } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { siteKinds } from '@jejaring/core/rollout/site'
import type { Plan, Site } from '@jejaring/core/rollout/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { RolloutParts } from '../desk-rollout/rollout-parts.tsx'
import { planMessages } from './desk-plan.messages.ts'
import { PlanProposal } from './plan-proposal.tsx'
import { PlanScenarios } from './plan-scenarios.tsx'
import { PlanSites } from './plan-sites.tsx'
import { PlanYears } from './plan-years.tsx'
import { ResourcesSheet } from './resources-sheet.tsx'
import { ScenarioSheet } from './scenario-sheet.tsx'
import { usePlan } from './use-plan.ts'
import './desk-plan.css'

/** Which place joins in which year, with what each year brings. */
export default function DeskPlan({ me }: { readonly me: Me }) {
  const t = useStore(planMessages)
  const format = useFormat()
  const [, navigate] = useLocation()
  const [search, setSearch] = useSearchParams()
  const kind = siteKinds.find((one) => one === search.get('kind')) ?? 'pustu'
  const { plan, load, setSettings, setYears } = usePlan(kind)
  const [sheet, setSheet] = useState<'resources' | 'scenario'>()
  const [trouble, setTrouble] = useState<string>()
  const choose = async ({ id, versions }: Site, year: number | undefined) => {
    const version = versions['planned-year'] ?? 0
    const told = await setYears([
      { facility: id, isProposed: false, version, ...(year === undefined ? {} : { year }) },
    ])
    setTrouble(told === 'kept' ? undefined : told === 'conflict' ? t.conflict : t.notSaved)
  }
  const close = () => setSheet(undefined)
  return (
    <div className="desk-plan">
      <RolloutParts me={me} current="plan" />
      <div className="desk-head">
        <div>
          <h1>{t.title({ kind: t[kind], place: me.villages[0]?.regency ?? '' })}</h1>
          {typeof plan === 'object' && plan.goal !== undefined && (
            <p>
              {t.goal({
                sites: format.number(plan.goal.sites),
                kind: t[kind],
                year: plan.goal.year,
                joined: format.number(plan.problem.joined),
              })}
            </p>
          )}
        </div>
        <div className="desk-tools">
          <Segmented
            label={t.kind}
            value={kind}
            options={siteKinds.map((value) => ({ value, label: t[value] }))}
            onChoose={(value) => setSearch({ kind: value }, { replace: true })}
          />
          {typeof plan === 'object' && plan.goal !== undefined && (
            <Button onClick={() => setSheet('resources')}>{t.resources}</Button>
          )}
          <PrintButton>{t.print}</PrintButton>
        </div>
      </div>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {plan === undefined ? (
        <>
          <p role="status" className="mid">
            {t.computing}
          </p>
          <Waiting rows={8} />
        </>
      ) : plan === 'failed' ? (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      ) : plan.goal === undefined ? (
        <EmptyState
          icon={IconRoute}
          title={t.noGoal}
          text={t.noGoalText}
          action={{ label: t.toBoard, onPress: () => navigate(`/desk/rollout?kind=${kind}`) }}
        />
      ) : (
        <>
          <Planned
            plan={plan}
            setYears={setYears}
            onChoose={(site, year) => void choose(site, year)}
            onAdd={() => setSheet('scenario')}
            onRemove={(gone) =>
              void setSettings({
                ...plan.settings,
                scenarios: plan.settings.scenarios.filter((one) => one.name !== gone.name),
              })
            }
          />
          {sheet === 'resources' && (
            <ResourcesSheet plan={plan} setSettings={setSettings} onClose={close} />
          )}
          {sheet === 'scenario' && (
            <ScenarioSheet settings={plan.settings} setSettings={setSettings} onClose={close} />
          )}
        </>
      )}
    </div>
  )
}

interface PlannedProps {
  readonly plan: Plan
  readonly setYears: ReturnType<typeof usePlan>['setYears']
  readonly onChoose: Parameters<typeof PlanSites>[0]['onChoose']
  readonly onAdd: () => void
  readonly onRemove: Parameters<typeof PlanScenarios>[0]['onRemove']
}

function Planned({ plan, setYears, onChoose, onAdd, onRemove }: PlannedProps) {
  const t = useStore(planMessages)
  const { problem, proposal, sites, settings } = plan
  const proposed = new Map(Object.entries(proposal.years))
  const planned = new Map(
    sites.flatMap(({ id, plannedYear }) =>
      plannedYear !== undefined && problem.sites.some((one) => one.id === id)
        ? [[id, plannedYear] as const]
        : [],
    ),
  )
  return (
    <>
      <PlanProposal plan={plan} proposed={proposed} setYears={setYears} />
      <h2>{t.years}</h2>
      <PlanYears problem={problem} proposed={proposed} planned={planned} />
      {settings.source !== '' && <p className="tiny dim">{settings.source}</p>}
      <PlanScenarios plan={plan} onAdd={onAdd} onRemove={onRemove} />
      <h2>{t.sites}</h2>
      <PlanSites plan={plan} proposed={proposed} onChoose={onChoose} />
      <Dropped sites={sites} />
    </>
  )
}

/** Places that people have taken out, and why: they do not vanish. */
function Dropped({ sites }: { readonly sites: readonly Site[] }) {
  const t = useStore(planMessages)
  const dropped = sites.filter((site) => site.dropped !== undefined)
  if (dropped.length === 0) return null
  return (
    <>
      <h2>{t.dropped}</h2>
      <ul className="plan-dropped">
        {dropped.map(({ id, name, dropped: why }) => (
          <li key={id}>
            <b>{name}</b>: {why}
          </li>
        ))}
      </ul>
    </>
  )
}
