import { useSearchParams } from 'wouter'
import { boardGroups, type BoardGroup } from '@jejaring/core/coverage/board-group'
import type { Me } from '@jejaring/core/sync/account'
import { OfficialTargets } from './official-targets.tsx'
import { PercentTargets } from './percent-targets.tsx'
import './desk-targets.css'

/** What the screen shows; it lives in the address. */
export interface TargetView {
  readonly as: 'people' | 'percent'
  readonly year: number
  readonly group: BoardGroup
}
export interface TargetBodyProps {
  readonly me: Me
  readonly view: TargetView
  readonly onShow: (change: Partial<TargetView>) => void
}

/** How many people there are to serve, and what percent of them is to be reached: by place, indicator and year. */
export default function DeskTargets({ me }: { readonly me: Me }) {
  const [search, setSearch] = useSearchParams()
  const view: TargetView = {
    as: search.get('as') === 'percent' ? 'percent' : 'people',
    year: Number(search.get('year') ?? me.today.slice(0, 4)),
    group: boardGroups.find((one) => one === search.get('group')) ?? 'spm',
  }
  const onShow = (change: Partial<TargetView>) => {
    const { as, year, group } = { ...view, ...change }
    setSearch({ as, year: String(year), group }, { replace: true })
  }
  const Body = view.as === 'people' ? OfficialTargets : PercentTargets
  return <Body key={view.as} me={me} view={view} onShow={onShow} />
}
