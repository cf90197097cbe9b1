import { IconBuildingCommunity, IconHome, IconListCheck, IconUserSearch } from '@tabler/icons-react'
import { useStore } from '@nanostores/react'
import { Link } from './link.tsx'
import { partMessages } from './parts.messages.ts'
import { pressAtOnce } from './press-at-once.ts'
import './tab-bar.css'

export type Tab = 'home' | 'posyandu' | 'tasks' | 'people'

interface Props {
  readonly current: Tab
  /** Open tasks, shown on the tab; nothing at zero. */
  readonly tasks: number
}

/** Made once: the bar is drawn again with every tap on it. */
const icons = {
  home: <IconHome size={24} stroke={1.75} aria-hidden />,
  posyandu: <IconBuildingCommunity size={24} stroke={1.75} aria-hidden />,
  tasks: <IconListCheck size={24} stroke={1.75} aria-hidden />,
  people: <IconUserSearch size={24} stroke={1.75} aria-hidden />,
}

/** More digits would hide the icon. */
const MOST = 99

/** Bottom of the phone's main screens; a screen with a dock has none. */
export function TabBar({ current, tasks }: Props) {
  const t = useStore(partMessages)
  const tabs: readonly (readonly [Tab, string, string])[] = [
    ['home', '/', t.tabHome],
    ['posyandu', '/posyandu', t.tabPosyandu],
    ['tasks', '/tasks', t.tabTasks],
    ['people', '/people', t.tabFind],
  ]
  return (
    <nav className="tab-bar no-print" aria-label={t.menu}>
      {tabs.map(([tab, href, label]) => (
        <Link
          key={tab}
          href={href}
          className={tab === current ? 'tab tab-on' : 'tab'}
          aria-current={tab === current ? 'page' : undefined}
          onTouchEnd={pressAtOnce}
        >
          <span className="tab-pill">
            {icons[tab]}
            {tab === 'tasks' && tasks > 0 && (
              <span className="tab-count">{tasks > MOST ? `${MOST}+` : tasks}</span>
            )}
          </span>
          {label}
        </Link>
      ))}
    </nav>
  )
}
