import { useStore } from '@nanostores/react'
import { IconRoute } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { forecast } from '@jejaring/core/rollout/forecast'
import { joinedDays } from '@jejaring/core/rollout/joined-days'
import { nextSites } from '@jejaring/core/rollout/next-sites'
import { hasJoined, siteKinds } from '@jejaring/core/rollout/site'
import type { Rollout, Site } from '@jejaring/core/rollout/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'
import { GoalSheet } from './goal-sheet.tsx'
import { KindCard } from './kind-card.tsx'
import { PlanProgress } from './plan-progress.tsx'
import { RolloutChart } from './rollout-chart.tsx'
import { HoldsBack, RolloutOutlook } from './rollout-outlook.tsx'
import { RolloutTable } from './rollout-table.tsx'
import { RolloutParts } from './rollout-parts.tsx'
import { SiteImport } from './site-import.tsx'
import { SiteSheet } from './site-sheet.tsx'
import { useRollout } from './use-rollout.ts'
import '../../forms/service-fields.css'
import './desk-rollout.css'

/** Which places are in the network, which are ready next, and whether the goal is reached in time. */
export default function DeskRollout({ me }: { readonly me: Me }) {
  const t = useStore(rolloutMessages)
  const { rollout, load, say, setGoal } = useRollout()
  const [search, setSearch] = useSearchParams()
  const [opened, setOpened] = useState<string>()
  const [isSetting, setSetting] = useState(false)
  if (rollout === undefined) return <Waiting rows={8} />
  if (rollout === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
  }
  const { today, sites, goals, maySay, mayPlan, maySetGoals } = rollout
  const kind = siteKinds.find((one) => one === search.get('kind')) ?? 'pustu'
  const puskesmas = search.get('puskesmas') ?? ''
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  const within = (site: Site) => puskesmas === '' || nameOfPuskesmas(site) === puskesmas
  const shown = sites.filter((site) => site.kind === kind && within(site))
  const left = nextSites(shown.filter(({ stage }) => !hasJoined(stage)))
  const joined = shown
    .filter(({ stage }) => hasJoined(stage))
    .toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))
  const goal = goals[kind]
  const ofKind = sites.filter((one) => one.kind === kind)
  const site = sites.find(({ id }) => id === opened)
  const days = joinedDays(sites, kind, today)
  const found = goal && forecast(days, goal, today)
  return (
    <div className="desk-rollout">
      <RolloutParts me={me} current="board" />
      <div className="desk-head">
        <div>
          <h1>{t.title({ place: me.facility?.name ?? me.villages[0]?.regency ?? '' })}</h1>
          <GoalLine rollout={rollout} />
        </div>
        <div className="desk-tools">
          <Segmented
            label={t.kind}
            value={kind}
            options={siteKinds.map((value) => ({ value, label: t[value] }))}
            onChoose={(value) => choose('kind', value)}
          />
          <Choice
            label={t.puskesmas}
            value={puskesmas}
            options={[
              { value: '', label: t.everywhere },
              ...puskesmasOf(sites).map((name) => ({ value: name, label: name })),
            ]}
            onChoose={(value) => choose('puskesmas', value)}
          />
          {mayPlan && sites.length > 0 && <SiteImport kind={kind} onTaken={() => void load()} />}
          <PrintButton>{t.printPlan}</PrintButton>
        </div>
      </div>
      {sites.length === 0 ? (
        <EmptyState icon={IconRoute} title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <>
          <div className="rollout-top">
            <div className="rollout-kinds">
              {siteKinds.map((one) => (
                <KindCard
                  key={one}
                  kind={one}
                  isOn={one === kind}
                  joined={joinedDays(sites, one, today).length}
                  all={
                    // What a regency has set itself is not what one Puskesmas has to reach.
                    (maySetGoals ? goals[one]?.sites : undefined) ??
                    sites.filter((place) => place.kind === one && place.dropped === undefined)
                      .length
                  }
                  onChoose={() => choose('kind', one)}
                />
              ))}
            </div>
            {!maySetGoals ? (
              <section className="card rollout-chart-card">
                <PlanProgress sites={ofKind} today={today} />
                <HoldsBack kind={kind} sites={ofKind} />
              </section>
            ) : goal === undefined || found === undefined ? (
              <div className="card rollout-chart-card">
                <EmptyState
                  icon={IconRoute}
                  title={t.noGoal({ kind: t[kind] })}
                  text={t.noGoalText}
                  action={{ label: t.setGoal, onPress: () => setSetting(true) }}
                />
              </div>
            ) : (
              <>
                <section className="card rollout-chart-card">
                  <div className="rollout-chart-head">
                    <h2>{t.joinedTitle({ kind: t[kind] })}</h2>
                    <span className="small mid">{t.pace({ pace: String(found.pace) })}</span>
                  </div>
                  <RolloutChart
                    kind={kind}
                    days={days}
                    goal={goal}
                    forecast={found}
                    today={today}
                  />
                  <PlanProgress sites={ofKind} today={today} />
                </section>
                <RolloutOutlook
                  kind={kind}
                  goal={goal}
                  forecast={found}
                  sites={ofKind}
                  onChangeGoal={() => setSetting(true)}
                />
              </>
            )}
          </div>
          <div className="rollout-head">
            <h2>{t.readiness}</h2>
            <p className="small mid">
              <StatusMark kind="ok" /> {t.legendMet} <StatusMark kind="watch" /> {t.legendArranging}{' '}
              <StatusMark kind="open" /> {t.legendMissing}
              <span>{t.remaining(left.filter(({ dropped }) => dropped === undefined).length)}</span>
            </p>
          </div>
          {left.length > 0 && (
            <RolloutTable
              kind={kind}
              sites={left}
              today={today}
              onOpen={({ id }) => setOpened(id)}
            />
          )}
          <p className="small dim">{t.rule}</p>
          {joined.length > 0 && (
            <>
              <h2>{t.joined}</h2>
              <RolloutTable
                kind={kind}
                sites={joined}
                today={today}
                onOpen={({ id }) => setOpened(id)}
              />
            </>
          )}
        </>
      )}
      {site !== undefined && (
        <SiteSheet
          site={site}
          others={sites.filter((one) => isNear(one, site))}
          today={today}
          maySay={maySay}
          mayPlan={mayPlan}
          say={say}
          onClose={() => setOpened(undefined)}
        />
      )}
      {isSetting && (
        <GoalSheet
          kind={kind}
          goal={goal}
          all={ofKind.filter(({ dropped }) => dropped === undefined).length}
          today={today}
          setGoal={setGoal}
          onClose={() => setSetting(false)}
        />
      )}
    </div>
  )
}

/** Of the same kind and Puskesmas: what a new place may have been part of. */
const isNear = (one: Site, { id, kind, puskesmas }: Site): boolean =>
  one.id !== id && one.kind === kind && one.puskesmas === puskesmas

const nameOfPuskesmas = ({ kind, name, puskesmas }: Site): string | undefined =>
  kind === 'puskesmas' ? name : puskesmas

const puskesmasOf = (sites: readonly Site[]): readonly string[] =>
  [...new Set(sites.flatMap((site) => nameOfPuskesmas(site) ?? []))].toSorted()

function GoalLine({ rollout: { goals, maySetGoals } }: { readonly rollout: Rollout }) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const stated = siteKinds.flatMap((kind) => {
    const goal = goals[kind]
    return goal === undefined
      ? []
      : [t.goalOf({ sites: format.number(goal.sites), kind: t[kind], year: goal.year })]
  })
  const words = { goals: stated.join(', ') }
  return (
    <p>{stated.length === 0 ? t.noGoals : maySetGoals ? t.goals(words) : t.regencyGoals(words)}</p>
  )
}
