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
  const format = useFormat()
  const listOf = useLacking()
  const wordsOf = (reason: PlanReason): string => {
    switch (reason.kind) {
      case 'fixed':
        return t.wFixed
      case 'ready':
        return t.wReady
      case 'partly':
        return t.wPartly({ met: reason.met, criteria: reason.criteria })
      case 'staffed':
        return t.wStaffed
      case 'people':
        return t.wPeople({ rank: reason.rank })
      case 'distance':
        return reason.percent === 0
          ? t.wDistance({ km: format.number(reason.km) })
          : t.wFar({
              km: format.number(reason.km),
              percent: `${reason.percent > 0 ? '+' : '−'}${Math.abs(reason.percent)}`,
            })
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

/** `bidan, alat Pustu` */
export function useLacking(): (all: readonly Excess['of'][]) => string {
  const t = useStore(planMessages)
  return (all) => all.map((one) => t[lacking[one]]).join(', ')
}

const lacking = {
  midwives: 'nMidwives',
  nurses: 'nNurses',
  kits: 'nKits',
  postKits: 'nPostKits',
  trainings: 'nTrainings',
  money: 'nMoney',
  most: 'nMost',
} as const satisfies Record<Excess['of'], string>

/** `1 bidan, 3 alat Posyandu` */
export function NeedWords({ needs }: { readonly needs: Needs }) {
  const t = useStore(planMessages)
  const words = {
    midwives: t.cMidwives,
    nurses: t.cNurses,
    kits: t.cKits,
    postKits: t.cPostKits,
    trainings: t.cTrainings,
  }
  const all = resources.flatMap((one) => (needs[one] > 0 ? [words[one](needs[one])] : []))
  return <>{all.length === 0 ? t.nothing : all.join(', ')}</>
}
