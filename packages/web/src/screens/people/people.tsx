import { useStore } from '@nanostores/react'
import { IconUserPlus } from '@tabler/icons-react'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { $sync } from '../../store/sync.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Link } from '../../ui/link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { Everybody } from './everybody.tsx'
import { peopleMessages } from './people.messages.ts'
import { Tasks } from './tasks.tsx'
import { Today } from './today.tsx'
import './people.css'
import '../../ui/phone.css'

/** Within the tabs. My people: found by name, narrowed by what they need; or today's list of the Posyandu; or all tasks. */
export default function People({ list }: { readonly list: 'people' | 'posyandu' | 'tasks' }) {
  const t = useStore(peopleMessages)
  const index = useStore($index)
  const sync = useStore($sync)
  const format = useFormat()
  const me = useMe()
  const post = me?.facility?.kind === 'posyandu' ? me.facility.name : t.posyandu
  const title = list === 'posyandu' ? post : list === 'tasks' ? t.tasks : t.find
  return (
    <>
      <AppBar
        title={title}
        {...(list === 'posyandu' ? { context: format.longDay(today()) } : {})}
        trailing={
          <Link href="/register" className="icon-link" aria-label={t.add}>
            <IconUserPlus size={24} stroke={1.75} aria-hidden />
          </Link>
        }
      />
      <main key={list} className="phone-body">
        {index === undefined ? (
          <Waiting rows={6} />
        ) : index.people.size === 0 && sync.doing === 'fetching' ? (
          <Waiting rows={6} progress={{ done: sync.done, of: sync.of, what: t.loading }} />
        ) : list === 'tasks' ? (
          <Tasks />
        ) : list === 'posyandu' ? (
          <Today />
        ) : (
          <Everybody />
        )}
      </main>
    </>
  )
}
