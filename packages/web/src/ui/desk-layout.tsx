import { useStore } from '@nanostores/react'
import { IconMenu2, type TablerIcon } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Link } from './link.tsx'
import { partMessages } from './parts.messages.ts'
import { Petals } from './petals.tsx'
import { Sheet } from './sheet.tsx'
import './desk-layout.css'

interface DeskNavItem {
  readonly href: string
  readonly label: string
  readonly icon: TablerIcon
  /** Word of the group; items of one group follow each other. */
  readonly group: string
  /** Open things, at the right. */
  readonly count?: number
}

interface Props {
  readonly items: readonly DeskNavItem[]
  readonly current: string
  /** 68 px instead of 212, beside wide tables. */
  readonly rail?: boolean
  readonly skipLabel: string
  /** Connection, language, user: at the foot of the navigation. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** Navigation at the left; on a phone, where a desk is opened now and then, behind one button with every word. */
export function DeskLayout(props: Props) {
  const { items, current, rail = false, skipLabel, foot, children } = props
  const t = useStore(partMessages)
  const [opened, setOpened] = useState(false)
  const here = items.find(({ href }) => href === current)
  return (
    <div className={rail ? 'desk desk-rail' : 'desk'}>
      <a className="skip-link" href="#desk-main">
        {skipLabel}
      </a>
      <nav className="desk-nav no-print" aria-label={t.menu}>
        <span className="desk-brand">
          <Petals size={30} color="var(--mantine-color-teal-7)" />
          <span className="desk-word">Jejaring</span>
        </span>
        <div className="desk-items">
          <DeskItems items={items} current={current} />
        </div>
        <button
          type="button"
          className="desk-menu"
          aria-haspopup="dialog"
          onClick={() => setOpened(true)}
        >
          <IconMenu2 size={20} stroke={1.75} aria-hidden />
          <span className="clip">{here?.label ?? t.menu}</span>
        </button>
        <div className="desk-foot">{foot}</div>
      </nav>
      <Sheet opened={opened} title={t.menu} onClose={() => setOpened(false)}>
        <div className="desk-sheet">
          <DeskItems items={items} current={current} onChosen={() => setOpened(false)} />
        </div>
      </Sheet>
      <main className="desk-main" id="desk-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

interface ItemsProps extends Pick<Props, 'items' | 'current'> {
  readonly onChosen?: () => void
}

function DeskItems({ items, current, onChosen }: ItemsProps) {
  const groups = [...new Set(items.map(({ group }) => group))]
  return groups.map((group) => (
    <section key={group} className="desk-group" aria-label={group}>
      {groups.length > 1 && (
        <h2 className="desk-group-word">
          <span className="desk-word">{group}</span>
        </h2>
      )}
      {items
        .filter((item) => item.group === group)
        .map(({ href, label, icon: Icon, count }) => (
          <Link
            key={href}
            href={href}
            className={href === current ? 'desk-item desk-item-on' : 'desk-item'}
            aria-current={href === current ? 'page' : undefined}
            title={label}
            onClick={onChosen}
          >
            <Icon size={20} stroke={1.75} aria-hidden />
            <span className="desk-word">{label}</span>
            {count !== undefined && count > 0 && <span className="desk-count">{count}</span>}
          </Link>
        ))}
    </section>
  ))
}
