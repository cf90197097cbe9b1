import type { ReactNode } from 'react'
import { TabBar, type Tab } from '../../ui/tab-bar.tsx'
import { FieldHome } from './field-home.tsx'
import { useHomeView } from './use-home-view.ts'
import '../../ui/phone.css'

interface Props {
  readonly tab: Tab
  /** The screen of the tab where it is not the home. */
  readonly children?: ReactNode
}

/** The phone's main screens: the bar of tabs stands while one follows another, and says everywhere what is left to do. */
export default function Tabs({ tab, children }: Props) {
  const view = useHomeView()
  return (
    <div className="phone">
      {tab === 'home' ? <FieldHome view={view} /> : children}
      <TabBar current={tab} tasks={view?.count ?? 0} />
    </div>
  )
}
