import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlanSettings } from '@jejaring/core/rollout/plan-settings'
import type { SiteKind } from '@jejaring/core/rollout/site'
import type { NewPlan, NewYears, Plan, PlanScenarios } from '@jejaring/core/rollout/wire'
import { request } from '../../session/request.ts'
import { useAgainWhile } from './use-again.ts'

export type Told = 'told' | 'conflict' | 'failed'

interface UsePlan {
  readonly plan: Plan | 'failed' | undefined
  readonly load: () => Promise<void>
  readonly setSettings: (settings: PlanSettings) => Promise<Told>
  readonly setYears: (years: NewYears['years']) => Promise<Told>
}

interface Answered {
  readonly kind: SiteKind
  readonly plan: Plan | 'failed'
}

/** The plan of a kind of place, computed by the server; what is told is shown as it answers. */
export function usePlan(kind: SiteKind): UsePlan {
  const [answered, setAnswered] = useState<Answered>()
  const setPlan = useCallback((plan: Plan | 'failed') => setAnswered({ kind, plan }), [kind])
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Plan>(`/api/rollout/plan?kind=${kind}`)
    if (run.current === own) setPlan(answer.kind === 'ok' ? answer.value : 'failed')
  }, [kind, setPlan])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  useAgainWhile(isSearching(answered?.plan), load)
  // Of the kind that was asked for before nothing is shown.
  const plan = answered?.kind === kind ? answered.plan : undefined
  const put = async (path: string, body: NewPlan | NewYears): Promise<Told> => {
    const answer = await request<Plan>(path, { method: 'PUT', body })
    if (answer.kind === 'ok') {
      setPlan(answer.value)
      return 'told'
    }
    if (answer.kind !== 'problem' || answer.problem.status !== 409) return 'failed'
    await load()
    return 'conflict'
  }
  return {
    plan,
    load,
    setSettings: (settings) =>
      put('/api/rollout/plan', {
        kind,
        settings,
        version: typeof plan === 'object' ? plan.version : 0,
      }),
    setYears: (years) => put('/api/rollout/plan/years', { kind, years }),
  }
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

const isSearching = (plan: Plan | 'failed' | undefined): boolean =>
  typeof plan === 'object' && plan.proposal.isSearching === true
