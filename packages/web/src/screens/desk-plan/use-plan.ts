import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlanSettings } from '@jejaring/core/rollout/plan-settings'
import type { SiteKind } from '@jejaring/core/rollout/site'
import type { NewPlan, NewYears, Plan, PlanScenarios } from '@jejaring/core/rollout/wire'
import type { Kept } from '../../session/keep.ts'
import { request } from '../../session/request.ts'
import { useAsked, type Asked } from '../../session/use-asked.ts'
import { useAgainWhile } from './use-again.ts'

interface UsePlan {
  readonly plan: Asked<Plan>
  readonly load: () => Promise<void>
  readonly setSettings: (settings: PlanSettings) => Promise<Kept>
  readonly setYears: (years: NewYears['years']) => Promise<Kept>
}

/** The plan of a kind of place, computed by the server; what is told is shown as it answers. */
export function usePlan(kind: SiteKind): UsePlan {
  const { value: plan, load, keep } = useAsked<Plan>(`/api/rollout/plan?kind=${kind}`)
  useAgainWhile(isSearching(plan), load)
  const setSettings = (settings: PlanSettings) => {
    const body: NewPlan = { kind, settings, version: typeof plan === 'object' ? plan.version : 0 }
    return keep('/api/rollout/plan', body)
  }
  const setYears = (years: NewYears['years']) => {
    const body: NewYears = { kind, years }
    return keep('/api/rollout/plan/years', body)
  }
  return { plan, load, setSettings, setYears }
}

/** What comes of the scenarios, which takes longer than the plan itself. */
export function useScenarios({ kind, settings, problem }: Plan): PlanScenarios | undefined {
  const question = JSON.stringify([problem, settings.scenarios])
  const hasAny = settings.scenarios.length > 0
  const [answered, setAnswered] = useState<PlanScenarios & { readonly to: string }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<PlanScenarios>(`/api/rollout/plan/scenarios?kind=${kind}`)
    const { scenarios } = answer.kind === 'ok' ? answer.value : { scenarios: [] }
    if (run.current === own) setAnswered({ scenarios, to: question })
  }, [kind, question])
  useEffect(() => {
    if (hasAny) void load()
    return () => {
      run.current += 1
    }
  }, [hasAny, load])
  const known = answered?.to === question ? answered : undefined
  useAgainWhile(
    known?.scenarios.some(({ proposal }) => proposal?.isSearching ?? true),
    load,
  )
  return known
}

const isSearching = (plan: Asked<Plan>): boolean =>
  typeof plan === 'object' && plan.proposal.isSearching === true
