import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Petals } from './petals.tsx'
import './desk-layout.css'

export interface DeskNavItem {
  readonly href: string
  readonly label: string
  readonly icon: TablerIcon
  /** Open things, at the right. */
  readonly count?: number
}

interface Props {
  readonly items: readonly DeskNavItem[]
  readonly current: string
  /** 68 px instead of 212, beside wide tables. */
  readonly rail?: boolean
  readonly menuLabel: string
  readonly skipLabel: string
  /** Connection, language, user: at the foot of the navigation. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

export function DeskLayout(props: Props) {
  const { items, current, rail = false, menuLabel, skipLabel, foot, children } = props
  return (
    <div className={rail ? 'desk desk-rail' : 'desk'}>
      <a className="skip-link" href="#desk-main">
        {skipLabel}
      </a>
      <nav className="desk-nav no-print" aria-label={menuLabel}>
        <span className="desk-brand">
          <Petals size={30} color="var(--mantine-color-teal-7)" />
          <span className="desk-word">Jejaring</span>
        </span>
        {items.map(({ href, label, icon: Icon, count }) => (
          <Link
            key={href}
            href={href}
            className={href === current ? 'desk-item desk-item-on' : 'desk-item'}
            aria-current={href === current ? 'page' : undefined}
            title={label}
          >
            <Icon size={20} stroke={1.75} aria-hidden />
            <span className="desk-word">{label}</span>
            {count !== undefined && <span className="desk-count">{count}</span>}
          </Link>
        ))}
        <div className="desk-foot">{foot}</div>
      </nav>
      <main className="desk-main" id="desk-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
