import { useStore } from '@nanostores/react'
import { resources, type Needs } from '@jejaring/core/rollout/needs'
import type { Assignment, PlanProblem, PlanSite } from '@jejaring/core/rollout/plan'
import type { Excess } from '@jejaring/core/rollout/plan-figures'
import { reasonsOf, type PlanReason } from '@jejaring/core/rollout/plan-reasons'
import { useFormat } from '../../i18n/format.ts'
import { planMessages } from './desk-plan.messages.ts'

interface Props {
  readonly problem: PlanProblem
  readonly plan: Assignment
  readonly site: PlanSite
}

/** Why a place has its year, in words. */
export function PlanWhy({ problem, plan, site }: Props) {
  const t = useStore(planMessages)
  const listOf = (all: readonly Excess['of'][]): string =>
    all.map((one) => t[one].toLocaleLowerCase('id')).join(', ')
  const wordsOf = (reason: PlanReason): string => {
    switch (reason.kind) {
      case 'fixed':
        return t.wFixed
      case 'ready':
        return t.wReady
      case 'staffed':
        return t.wStaffed
      case 'people':
        return t.wPeople({ rank: reason.rank })
      case 'shares':
        return t.wShares({ names: reason.names.join(', ') })
      case 'not-before':
        return t.wNotBefore({ year: reason.year, what: listOf(reason.for) })
      case 'could-before':
        return t.wCouldBefore({ year: reason.year })
      case 'not-in':
        return t.wNotIn({ year: reason.year, what: listOf(reason.for) })
    }
  }
  return <>{reasonsOf(problem, plan, site).map(wordsOf).join(' ')}</>
}

const words = {
  midwives: 'nMidwives',
  nurses: 'nNurses',
  kits: 'nKits',
  postKits: 'nPostKits',
  trainings: 'nTrainings',
} as const

/** `1 bidan, 3 alat Posyandu` */
export function NeedWords({ needs }: { readonly needs: Needs }) {
  const t = useStore(planMessages)
  const format = useFormat()
  const all = resources.flatMap((one) =>
    needs[one] > 0 ? [t.withNeeds({ count: format.number(needs[one]), what: t[words[one]] })] : [],
  )
  return <>{all.length === 0 ? t.nothing : all.join(', ')}</>
}
